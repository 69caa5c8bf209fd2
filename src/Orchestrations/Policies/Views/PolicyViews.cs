using Kyndof.Workflows.Domain.Accountability;
using Kyndof.Workflows.Domain.Policies;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Policies.Views;

/// <summary>The policy in force for people, read from its texts once a version.</summary>
public sealed class PolicyViews(PolicyInForce policies, IPolicyOutliner outliner) : IPolicyViews
{
    private volatile PolicyView? known;

    public async Task<PolicyView> CurrentAsync(CancellationToken cancellationToken = default)
    {
        await policies.RefreshAsync(cancellationToken: cancellationToken);
        var (policy, texts) = policies.Standing;
        if (known is { } view && (view.Version, view.Hash) == (policy.Version, policy.Hash)) return view;
        return known = ViewOf(policy, texts is null ? PolicyOutline.Empty : outliner.Outline(texts));
    }

    public async Task<CalendarAnswer> CalendarAsync(LocalDate from, LocalDate to, CancellationToken cancellationToken = default) =>
        CalendarDays.Between((await CurrentAsync(cancellationToken)).Calendar, from, to);

    private static PolicyView ViewOf(ServicePolicy policy, PolicyOutline outline) => new(
        policy.Profile,
        policy.Brand,
        policy.Version,
        policy.Hash,
        outline.Sections,
        [.. policy.Decisions.Select(DecisionOf)],
        new CalendarView(
            policy.Calendar.Zone,
            [.. policy.Calendar.Hours.Select(shift => new HoursView(CalendarDays.NameOf(shift.Day), shift.From, shift.To))],
            outline.Holidays,
            outline.Closures),
        policy.Calendar.Zone);

    private static DecisionView DecisionOf(DecisionType row) => new(
        row.Id, row.Name, row.Matrix, row.Accountable, row.Responsible, row.Consulted, row.Informed, row.WeeklySummary, row.Ruling);
}
