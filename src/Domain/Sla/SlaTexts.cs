using System.Globalization;
using Kyndof.Workflows.Domain.Explanations;
using NodaTime;

namespace Kyndof.Workflows.Domain.Sla;

/// <summary>The sentences that explain a clock, in both languages.</summary>
public static class SlaTexts
{
    public static LocalizedText Why(SlaClock clock, ClockLimit binding, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(binding);
        var (en, ko) = Basis(binding, zone);
        var pauses = clock.Ledger.Pauses;
        if (pauses.Count > 0)
        {
            en += $", without {pauses.Count} pause{(pauses.Count == 1 ? "" : "s")} ({string.Join("; ", pauses.Select(pause => $"{Stretch(pause, zone)}: {pause.Reason}"))})";
            ko += $", 정지 {pauses.Count}회 제외({string.Join("; ", pauses.Select(pause => $"{Stretch(pause, zone)}: {pause.Reason}"))})";
        }

        return new($"{en}, counted from {Local(clock.Ledger.StartedAt, zone)} ({clock.Target.RuleId}).", $"{Local(clock.Ledger.StartedAt, zone)}부터 {ko} ({clock.Target.RuleId}).");
    }

    /// <summary>Hours and minutes, e.g. <c>2 h</c>, <c>1 h 30 min</c>.</summary>
    public static LocalizedText Span(Duration span)
    {
        var minutes = (long)Math.Ceiling(span.TotalMinutes);
        var (hours, rest) = (minutes / 60, minutes % 60);
        return (hours, rest) switch
        {
            (0, _) => new($"{rest} min", $"{rest}분"),
            (_, 0) => new($"{hours} h", $"{hours}시간"),
            _ => new($"{hours} h {rest} min", $"{hours}시간 {rest}분"),
        };
    }

    /// <summary>Date and time on the zone's clock, to the minute.</summary>
    public static string Local(Instant at, DateTimeZone zone) => at.InZone(zone).ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static (string En, string Ko) Basis(ClockLimit limit, DateTimeZone zone)
    {
        var span = Span(limit.Amount);
        return limit.Basis switch
        {
            TimeBasis.Elapsed => ($"{span.En} at any hour", $"밤낮 없이 {span.Ko}"),
            TimeBasis.Business => ($"{span.En} of business hours ({zone.Id})", $"영업시간({zone.Id}) 기준 {span.Ko}"),
            _ => ($"{span.En} from the next opening ({zone.Id})", $"다음 영업 시작({zone.Id})부터 {span.Ko}"),
        };
    }

    private static string Stretch(ClockPause pause, DateTimeZone zone) =>
        $"{Local(pause.From, zone)} – {(pause.To is { } to ? Local(to, zone) : "…")}";
}
