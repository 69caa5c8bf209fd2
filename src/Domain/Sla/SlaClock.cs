using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Explanations;
using NodaTime;

namespace Kyndof.Workflows.Domain.Sla;

/// <summary>A ledger read against a target and a calendar (SLA-1 to SLA-6). Pure: the same three always answer the same, and another
/// target or calendar over the same ledger is a re-timing.</summary>
/// <remarks>A clock stopped exactly at its due instant was in time; one still running then is breached.</remarks>
public sealed class SlaClock(ClockLedger ledger, ClockTarget target, BusinessCalendar calendar)
{
    private readonly Lazy<Instant> opening = new(() => calendar.NextOpening(ledger.StartedAt));

    public ClockLedger Ledger { get; } = ledger;

    public ClockTarget Target { get; } = target;

    /// <summary>When the target is used up if nothing more happens; null while it is paused, or was stopped, with time left.</summary>
    public Instant? Due => PointAt(100);

    /// <summary>When so much of the target is used up if nothing more happens; null while paused or stopped before it.</summary>
    /// <param name="percent">1 to 100.</param>
    public Instant? PointAt(int percent)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(percent, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        var points = Target.Limits.Select(limit => Reached(limit, limit.Amount * percent / 100)).OfType<Instant>().ToList();
        return points.Count == 0 ? null : points.Min();
    }

    /// <summary>When the target was missed; null while it has not been by <paramref name="now"/>.</summary>
    public Instant? BreachedAt(Instant now) =>
        Due is { } due && due <= now && (Ledger.StoppedAt is not { } stopped || due < stopped) ? due : null;

    /// <summary>Time used, up to <paramref name="now"/>, of the limit that binds.</summary>
    public Duration Used(Instant now) => UsedOf(Binding(now), now);

    /// <summary>Time left of the limit that binds; negative once it is missed.</summary>
    public Duration Remaining(Instant now) => Binding(now).Amount - Used(now);

    /// <summary>The limit that runs out first; of a clock that stands still, the one that would if it went on now.</summary>
    public ClockLimit Binding(Instant now) =>
        Target.Limits.MinBy(limit => Reached(limit, limit.Amount) ?? After(limit, Instant.Max(now, Ledger.StartedAt), limit.Amount - UsedOf(limit, now)))!;

    /// <summary>Which time is counted, which pauses were left out and which rule asks, in words.</summary>
    public LocalizedText Why(Instant now) => SlaTexts.Why(this, Binding(now), calendar.Zone);

    private Duration UsedOf(ClockLimit limit, Instant now)
    {
        var used = Duration.Zero;
        foreach (var (from, to) in Ledger.Running())
        {
            var end = Instant.Min(to ?? now, now);
            if (end > from) used += Between(limit, from, end);
        }

        return used;
    }

    private Instant? Reached(ClockLimit limit, Duration amount)
    {
        var left = amount;
        foreach (var (from, to) in Ledger.Running())
        {
            if (to is not { } end) return After(limit, from, left);
            var counted = Between(limit, from, end);
            if (counted >= left) return After(limit, from, left);
            left -= counted;
        }

        return null;
    }

    private Duration Between(ClockLimit limit, Instant from, Instant to) => limit.Basis switch
    {
        TimeBasis.Elapsed => to - from,
        TimeBasis.Business => calendar.Between(from, to),
        TimeBasis.ElapsedFromOpening => Duration.Max(Duration.Zero, to - Instant.Max(from, opening.Value)),
        _ => throw new InvalidOperationException($"A clock cannot count {limit.Basis}."),
    };

    private Instant After(ClockLimit limit, Instant from, Duration left) => limit.Basis switch
    {
        TimeBasis.Elapsed => from + Duration.Max(Duration.Zero, left),
        TimeBasis.Business => calendar.Add(from, Duration.Max(Duration.Zero, left)),
        TimeBasis.ElapsedFromOpening => Instant.Max(from, opening.Value) + Duration.Max(Duration.Zero, left),
        _ => throw new InvalidOperationException($"A clock cannot count {limit.Basis}."),
    };
}
