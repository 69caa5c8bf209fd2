using NodaTime;
using NodaTime.Text;

namespace Kyndof.Workflows.Domain.Tests.Orders.Stories;

/// <summary>Instants as the order tests write them: Seoul's clock, seconds where they matter, e.g. <c>2026-03-06T17:59:59</c>.</summary>
internal static class Seoul
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Seoul"];
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");
    private static readonly LocalDateTimePattern Seconds = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    public static Instant At(string text) =>
        (text.Length == 16 ? Minutes : Seconds).Parse(text).GetValueOrThrow().InZoneStrictly(Zone).ToInstant();

    public static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();

    public static string Show(Instant at)
    {
        var local = at.InZone(Zone).LocalDateTime;
        return (local.Second == 0 ? Minutes : Seconds).Format(local);
    }
}
