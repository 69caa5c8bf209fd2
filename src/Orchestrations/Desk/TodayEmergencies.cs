using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Kyndof.Workflows.Orchestrations.Issues.Intake;

namespace Kyndof.Workflows.Orchestrations.Desk;

/// <summary>Emergencies that have not ended (EMG-1): they are on the list whenever they are due.</summary>
internal sealed class TodayEmergencies(IssueBoard issues, InstanceBoard instances)
{
    /// <summary>Emergencies looked at, the earliest due first; assumed.</summary>
    private const int Most = 200;

    public async Task<IReadOnlyList<IssueRow>> ReadAsync(CancellationToken cancellationToken) => (await issues.EmergenciesAsync(Most, cancellationToken)).Items;

    /// <summary>A row for each that has none yet.</summary>
    /// <param name="owner">Null: everybody's.</param>
    public async Task<IReadOnlyList<TodayEntry>> MissingAsync(
        IReadOnlyList<IssueRow> emergencies, IReadOnlyList<TodayEntry> entries, string? owner, CancellationToken cancellationToken)
    {
        var shown = entries.Select(static entry => entry.Item.InstanceId).ToHashSet(StringComparer.Ordinal);
        var missing = emergencies.Where(row => owner is null || row.Owner == owner).Select(static row => IssueKeys.Instance(row.IssueId)).Where(id => !shown.Contains(id));
        var views = await Lookup.AllAsync(missing, instances.GetAsync, cancellationToken);
        return [.. views.Values.Where(static view => !view.State.HasEnded()).Select(static view => TodayInstances.Entry(TodayGroup.Waiting, TodayHarm.Waiting, view, TodayTexts.InTime))];
    }
}
