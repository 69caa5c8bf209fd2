using System.Globalization;
using Kyndof.Workflows.Domain.Explanations;
using NodaTime;

namespace Kyndof.Workflows.Domain.Sla;

/// <summary>The sentences that explain a clock, in both languages.</summary>
public static class SlaTexts
{
    /// <summary>The rule, the time that is counted, from when, in which zone, every pause, and what else would have been a limit.</summary>
    public static LocalizedText Why(SlaClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var basis = Basis(clock.Binding, clock);
        var start = $"{Local(clock.Ledger.StartedAt, clock.Zone)} ({clock.Zone.Id})";
        var (pauses, others) = (Pauses(clock), Others(clock));
        return new(
            $"{clock.Target.RuleId}: {basis.En}, counted from {start}.{pauses.En}{others.En}",
            $"{clock.Target.RuleId}: {start}부터 {basis.Ko}.{pauses.Ko}{others.Ko}");
    }

    /// <summary>Hours and minutes, e.g. <c>2 h</c>, <c>1 h 30 min</c>; a begun minute counts whole, and what is overdue has a minus.</summary>
    public static LocalizedText Span(Duration span)
    {
        var minutes = (long)Math.Ceiling(Math.Abs(span.TotalMinutes));
        var sign = span < Duration.Zero ? "-" : "";
        var (hours, rest) = (minutes / 60, minutes % 60);
        return (hours, rest) switch
        {
            (0, _) => new($"{sign}{rest} min", $"{sign}{rest}분"),
            (_, 0) => new($"{sign}{hours} h", $"{sign}{hours}시간"),
            _ => new($"{sign}{hours} h {rest} min", $"{sign}{hours}시간 {rest}분"),
        };
    }

    /// <summary>Date and time on the zone's clock, to the minute.</summary>
    public static string Local(Instant at, DateTimeZone zone) => at.InZone(zone).ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static LocalizedText Basis(ClockLimit limit, SlaClock clock)
    {
        var span = Span(limit.Amount);
        return limit.Basis switch
        {
            TimeBasis.Elapsed => new($"{span.En} at any hour of any day", $"영업시간과 관계없이 {span.Ko}"),
            TimeBasis.Business => new($"{span.En} of business hours", $"영업시간 기준 {span.Ko}"),
            _ => new($"{span.En} after opening at {Local(clock.Opening, clock.Zone)}", $"영업 시작({Local(clock.Opening, clock.Zone)}) 후 {span.Ko}"),
        };
    }

    private static LocalizedText Pauses(SlaClock clock)
    {
        if (clock.Ledger.Pauses.Count == 0) return new("", "");
        var told = clock.Ledger.Pauses.Select(pause => (Stretch: Stretch(pause, clock), Reason: PauseReasons.Tell(pause.Reason))).ToList();
        return new(
            $" Left out: {(told.Count == 1 ? "1 pause" : $"{told.Count} pauses")}, {string.Join("; ", told.Select(pause => $"{pause.Stretch} ({pause.Reason.En})"))}.",
            $" 일시 정지 {told.Count}회 제외: {string.Join("; ", told.Select(pause => $"{pause.Stretch} ({pause.Reason.Ko})"))}.");
    }

    private static LocalizedText Others(SlaClock clock)
    {
        var others = clock.Target.Limits.Where(limit => !ReferenceEquals(limit, clock.Binding)).Select(limit => Basis(limit, clock)).ToList();
        return others.Count == 0 ? new("", "") : new(
            $" This comes before the other limit: {string.Join("; ", others.Select(other => other.En))}.",
            $" 다른 기한({string.Join("; ", others.Select(other => other.Ko))})보다 먼저 도래합니다.");
    }

    /// <summary>A pause that nobody ended lasts to the stop, or goes on.</summary>
    private static string Stretch(ClockPause pause, SlaClock clock) =>
        $"{Local(pause.From, clock.Zone)} – {((pause.To ?? clock.Ledger.StoppedAt) is { } to ? Local(to, clock.Zone) : "…")}";
}
