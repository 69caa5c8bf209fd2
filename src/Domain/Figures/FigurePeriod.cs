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
/// <param name="From">The first instant.</param>
/// <param name="To">The instant to stop before; after <paramref name="From"/>.</param>
/// <param name="Zone">The calendar's.</param>
public sealed record FigurePeriod(Instant From, Instant To, FigureStep Step, DateTimeZone Zone)
{
    /// <summary>The steps, oldest first, without gaps.</summary>
    public IReadOnlyList<Interval> Steps()
    {
        var steps = new List<Interval>();
        for (var date = BeginningOf(From.InZone(Zone).Date); StartOf(date) < To; date = Next(date))
            steps.Add(new Interval(Instant.Max(StartOf(date), From), Instant.Min(StartOf(Next(date)), To)));
        return steps;
    }

    private Instant StartOf(LocalDate date) => Zone.AtStartOfDay(date).ToInstant();

    private LocalDate BeginningOf(LocalDate date) => Step switch
    {
        FigureStep.Week => date.PlusDays(1 - (int)date.DayOfWeek),
        FigureStep.Month => date.With(DateAdjusters.StartOfMonth),
        _ => date,
    };

    private LocalDate Next(LocalDate date) => Step switch
    {
        FigureStep.Week => date.PlusWeeks(1),
        FigureStep.Month => date.PlusMonths(1),
        _ => date.PlusDays(1),
    };
}
