using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Policies.Views;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Instances.Plans;

/// <summary>When the business is open around an instance, by the calendar in force.</summary>
public sealed class PlanHours(IPolicyProvider policies, IPolicyViews views)
{
    /// <summary>Days shaded at most; assumed: more cannot be told apart on a screen.</summary>
    private const int MostDays = 400;

    public async Task<(IReadOnlyList<OpenStretch> Open, IReadOnlyList<ClosedDay> Closed)> BetweenAsync(Instant from, Instant to, CancellationToken cancellationToken)
    {
        var calendar = BusinessCalendar.From(policies.Current.Calendar);
        var (open, closed) = (new List<OpenStretch>(), new List<ClosedDay>());
        foreach (var (first, last) in Parts(calendar.DateOf(from), calendar.DateOf(to)))
        {
            open.AddRange(calendar.Openings(first.PlusDays(-1), last)
                .Where(opening => opening.End > from && opening.Start < to && calendar.DateOf(opening.End) >= first)
                .Select(opening => new OpenStretch(Instant.Max(opening.Start, from), Instant.Min(opening.End, to))));
            var days = (await views.CalendarAsync(first, last, cancellationToken)).Days;
            closed.AddRange(days.Where(day => day.Name is not null).Select(day => new ClosedDay(day.Date, day.Name!)));
        }

        return (open, closed);
    }

    private static IEnumerable<(LocalDate First, LocalDate Last)> Parts(LocalDate first, LocalDate last) => Period.DaysBetween(first, last) < MostDays
        ? [(first, last)]
        : [(first, first.PlusDays((MostDays / 2) - 1)), (last.PlusDays(1 - (MostDays / 2)), last)];
}
