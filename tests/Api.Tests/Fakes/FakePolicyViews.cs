using Kyndof.Workflows.Orchestrations.Policies.Views;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Fakes;

/// <summary>An empty policy, and a calendar that is open on every day it is asked for.</summary>
public sealed class FakePolicyViews : IPolicyViews
{
    public Task<PolicyView> CurrentAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult(new PolicyView("test", "Test", 1, "a", [], [], new CalendarView("Asia/Seoul", [], [], []), "Asia/Seoul"));

    public Task<CalendarAnswer> CalendarAsync(LocalDate from, LocalDate to, CancellationToken cancellationToken = default) => Task.FromResult(new CalendarAnswer(
        "Asia/Seoul", [.. Enumerable.Range(0, Period.DaysBetween(from, to) + 1).Select(day => new CalendarDay(from.PlusDays(day), CalendarDayKind.Open, [], null, Projected: false))]));
}
