using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Explanations;
using NodaTime;

namespace Kyndof.Workflows.Domain.Sla;

/// <summary>A ledger read against a target and a calendar (SLA-1 to SLA-6). Pure: the same three always answer the same, and another
/// target or calendar over the same ledger is a re-timing.</summary>
/// <remarks>A clock stopped exactly at its due instant was in time; one that still runs then, or is only paused then, is breached.</remarks>
public sealed class SlaClock
{
    private readonly BusinessCalendar _calendar;
    private readonly Lazy<Instant> _opening;
    private readonly Lazy<ClockLimit> _binding;
    private readonly Dictionary<int, Instant?> _points = [];

    public SlaClock(ClockLedger ledger, ClockTarget target, BusinessCalendar calendar)
    {
        Ledger = ledger;
        Target = target;
        _calendar = calendar;
        _opening = new(() => calendar.NextOpening(ledger.StartedAt));
        _binding = new(FirstToRunOut);
    }

    public ClockLedger Ledger { get; }

    public ClockTarget Target { get; }

    /// <summary>Zone its business hours are kept in, and its explanation is told in.</summary>
    public DateTimeZone Zone => _calendar.Zone;

    /// <summary>The start itself when the calendar was open then, else the opening after it.</summary>
    public Instant Opening => _opening.Value;

    /// <summary>When the target is used up if nothing more happens; null while it is paused, or was stopped, with time left.</summary>
    public Instant? Due => PointAt(100);

    /// <summary>The limit that runs out first; of a clock that stands still, the one that would have had it gone on.</summary>
    public ClockLimit Binding => _binding.Value;

    /// <summary>When so much of any one limit is used up if nothing more happens; null while paused or stopped before it.</summary>
    /// <param name="percent">1 to 100.</param>
    public Instant? PointAt(int percent)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(percent, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        if (_points.TryGetValue(percent, out var known)) return known;
        var points = Target.Limits.Select(limit => Reached(limit, limit.Amount * percent / 100)).OfType<Instant>().ToList();
        return _points[percent] = points.Count == 0 ? null : points.Min();
    }

    /// <summary>When the target was missed; null while it has not been by <paramref name="now"/>.</summary>
    public Instant? BreachedAt(Instant now) =>
        Due is { } due && due <= now && (Ledger.StoppedAt is not { } stopped || due < stopped) ? due : null;

    /// <summary>Time used, up to <paramref name="now"/>, of the limit that binds; zero before the start.</summary>
    public Duration Used(Instant now) => UsedOf(Binding, now);

    /// <summary>Time left of the limit that binds; negative once it is missed.</summary>
    public Duration Remaining(Instant now) => Binding.Amount - Used(now);

    /// <summary>Which rule asks, which time is counted in which zone, which pauses are left out, in words.</summary>
    public LocalizedText Why() => SlaTexts.Why(this);

    private ClockLimit FirstToRunOut()
    {
        var last = Ledger.Running().Last().From;
        return Target.Limits.MinBy(limit => Reached(limit, limit.Amount) ?? After(limit, last, limit.Amount - UsedOf(limit, last)))!;
    }

    private Duration UsedOf(ClockLimit limit, Instant now)
    {
        var used = Duration.Zero;
        foreach (var (from, to) in Ledger.Running()) used += Between(limit, from, Instant.Min(to ?? now, now));
        return used;
    }

    /// <summary>Looks no further than the amount: what a clock has counted in the years since does not matter.</summary>
    private Instant? Reached(ClockLimit limit, Duration amount)
    {
        var left = amount;
        foreach (var (from, to) in Ledger.Running())
        {
            var reached = After(limit, from, left);
            if (to is not { } end || reached <= end) return reached;
            left -= Between(limit, from, end);
        }

        return null;
    }

    private Duration Between(ClockLimit limit, Instant from, Instant to) => to <= from ? Duration.Zero : limit.Basis switch
    {
        TimeBasis.Elapsed => to - from,
        TimeBasis.Business => _calendar.Between(from, to),
        TimeBasis.ElapsedFromOpening => Duration.Max(Duration.Zero, to - Instant.Max(from, Opening)),
        _ => throw new InvalidOperationException($"A clock cannot count {limit.Basis}."),
    };

    private Instant After(ClockLimit limit, Instant from, Duration left) => limit.Basis switch
    {
        TimeBasis.Elapsed => from + left,
        TimeBasis.Business => _calendar.Add(from, left),
        TimeBasis.ElapsedFromOpening => Instant.Max(from, Opening) + left,
        _ => throw new InvalidOperationException($"A clock cannot count {limit.Basis}."),
    };
}
