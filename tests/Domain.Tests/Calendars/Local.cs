using Kyndof.Workflows.Domain.Calendars;
using NodaTime;
using NodaTime.Text;

namespace Kyndof.Workflows.Domain.Tests.Calendars;

/// <summary>Reads and writes the instants of a table in the calendar's own clock, offset included: <c>2026-11-01T01:30-07</c>.</summary>
internal static class Local
{
    private static readonly OffsetDateTimePattern Pattern = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:sso<g>");

    public static Instant At(string text) => Pattern.Parse(text).GetValueOrThrow().ToInstant();

    public static string Show(BusinessCalendar calendar, Instant at) => Pattern.Format(at.InZone(calendar.Zone).ToOffsetDateTime());

    public static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();
}
