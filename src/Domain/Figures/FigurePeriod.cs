using NodaTime;

namespace Kyndof.Workflows.Domain.Figures;

/// <summary>How long a step of the trend is. Weeks begin on Monday.</summary>
public enum FigureStep
{
    Day,
    Week,
    Month,
}

/// <summary>A stretch of time, cut into days, weeks or months of a zone; the first and the last step end where the stretch does.</summary>
public sealed class FigurePeriod
{
    /// <param name="from">The first instant.</param>
    /// <param name="to">The instant to stop before.</param>
    /// <param name="zone">The calendar's.</param>
    /// <exception cref="ArgumentException"><paramref name="to"/> is not after <paramref name="from"/>.</exception>
    public FigurePeriod(Instant from, Instant to, FigureStep step, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        if (to <= from) throw new ArgumentException($"A period from {from} cannot end at {to}.", nameof(to));
        Steps = [.. Cut(from, to, step, zone)];
    }

    /// <summary>The steps, oldest first, without gaps; at least one.</summary>
    public IReadOnlyList<Interval> Steps { get; }

    /// <summary>Which step an instant lies in; −1 for one outside the period.</summary>
    public int StepOf(Instant at)
    {
        var (low, high) = (0, Steps.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Steps[middle].Contains(at)) return middle;
            if (at < Steps[middle].Start) high = middle - 1;
            else low = middle + 1;
        }

        return -1;
    }

    private static IEnumerable<Interval> Cut(Instant from, Instant to, FigureStep step, DateTimeZone zone)
    {
        for (var date = BeginningOf(from.InZone(zone).Date, step); StartOf(date) < to; date = Next(date, step))
            yield return new Interval(Instant.Max(StartOf(date), from), Instant.Min(StartOf(Next(date, step)), to));

        Instant StartOf(LocalDate date) => zone.AtStartOfDay(date).ToInstant();
    }

    private static LocalDate BeginningOf(LocalDate date, FigureStep step) => step switch
    {
        FigureStep.Week => date.PlusDays(1 - (int)date.DayOfWeek),
        FigureStep.Month => date.With(DateAdjusters.StartOfMonth),
        _ => date,
    };

    private static LocalDate Next(LocalDate date, FigureStep step) => step switch
    {
        FigureStep.Week => date.PlusWeeks(1),
        FigureStep.Month => date.PlusMonths(1),
        _ => date.PlusDays(1),
    };
}
