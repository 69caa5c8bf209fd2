using NodaTime;

namespace Kyndof.Workflows.Domain.Calendars;

/// <summary>A business calendar as data: it travels in the input of an instance, so it holds only what the instance can meet.</summary>
public sealed record CalendarDefinition
{
    /// <summary>IANA zone, e.g. <c>Asia/Seoul</c>.</summary>
    public required string Zone { get; init; }

    /// <summary>Shifts of a week; a day without one is closed, a day with two has a split shift.</summary>
    public required IReadOnlyList<Shift> Hours { get; init; }

    /// <summary>Public holidays, substitutes and ad-hoc closures that fall inside the window the instance can meet.</summary>
    public IReadOnlyList<LocalDate> ClosedOn { get; init; } = [];

    /// <summary>The same calendar with only the closed days of a window, both ends included, in order and without repeats.</summary>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public CalendarDefinition Within(LocalDate from, LocalDate to)
    {
        if (to < from) throw new ArgumentException($"A window from {from:uuuu-MM-dd} cannot end on {to:uuuu-MM-dd}.", nameof(to));
        return this with { ClosedOn = [.. ClosedOn.Where(date => from <= date && date <= to).Distinct().Order()] };
    }

    /// <summary>Pairs of shifts that share time in an ordinary week; empty when the hours are sound.</summary>
    public IReadOnlyList<(Shift First, Shift Second)> OverlappingShifts()
    {
        var ordered = Hours.OrderBy(shift => shift.StartTick).ToList();
        var overlaps = new List<(Shift, Shift)>();
        for (var first = 0; first < ordered.Count; first++)
        {
            for (var second = first + 1; second < ordered.Count; second++)
            {
                if (ordered[first].Overlaps(ordered[second])) overlaps.Add((ordered[first], ordered[second]));
            }
        }

        return overlaps;
    }
}

/// <summary>One opening of one weekday. When <see cref="To"/> is not after <see cref="From"/> it ends on the next day,
/// so <c>00:00</c> to <c>00:00</c> is the whole day.</summary>
/// <param name="Day">The weekday it begins on; a shift past midnight belongs to it, also when the next day is closed.</param>
public sealed record Shift(IsoDayOfWeek Day, LocalTime From, LocalTime To)
{
    /// <summary>Whether it ends on the day after <see cref="Day"/>.</summary>
    public bool EndsNextDay => To <= From;

    internal long StartTick => (((int)Day - 1) * NodaConstants.TicksPerDay) + From.TickOfDay;

    private long LengthTicks => To.TickOfDay - From.TickOfDay + (EndsNextDay ? NodaConstants.TicksPerDay : 0);

    /// <summary>Whether two shifts share time in an ordinary week, Sunday night into Monday included.</summary>
    public bool Overlaps(Shift other) =>
        Gap(StartTick, other.StartTick) < LengthTicks || Gap(other.StartTick, StartTick) < other.LengthTicks;

    public override string ToString() => $"{Day} {From:HH:mm}-{To:HH:mm}";

    private static long Gap(long from, long to) => (to - from + NodaConstants.TicksPerWeek) % NodaConstants.TicksPerWeek;
}
