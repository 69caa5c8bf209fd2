using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Issues.Intake;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Desk;

/// <summary>Sorts rows by harm: emergencies and what VIPs wait for stand before what is only late (EMG-1, VIP-1).</summary>
internal sealed class TodayHarms(IssueBoard issues, ClientDirectory clients)
{
    public async Task<IReadOnlyList<TodayItem>> RankAsync(IReadOnlyList<TodayEntry> entries, CancellationToken cancellationToken)
    {
        var pressing = entries.Where(static entry => entry.Group is TodayGroup.Late or TodayGroup.DueSoon).Select(static entry => entry.Item).ToList();
        var emergencies = (await Lookup.AllAsync(
            pressing.Select(static item => IssueKeys.IssueIdOf(item.InstanceId)), issues.GetAsync, cancellationToken)).Where(static found => found.Value.Emergency).Select(static found => found.Key).ToHashSet(StringComparer.Ordinal);
        var vips = (await Lookup.AllAsync(
            entries.Where(static entry => entry.Group == TodayGroup.Late).Select(static entry => entry.Item.ClientId), clients.GetAsync, cancellationToken)).Where(static found => found.Value.Tier == ClientTier.Vip).Select(static found => found.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. entries.Select(entry => Judge(entry, emergencies, vips))
                .OrderBy(static item => item.Harm)
                .ThenBy(static item => item.Due ?? Instant.MaxValue)
                .ThenBy(static item => item.Id, StringComparer.Ordinal),
        ];
    }

    private static TodayItem Judge(TodayEntry entry, HashSet<string> emergencies, HashSet<string> vips)
    {
        var item = entry.Item;
        if (entry.Group is TodayGroup.Late or TodayGroup.DueSoon && IssueKeys.IssueIdOf(item.InstanceId) is { } issueId && emergencies.Contains(issueId))
            return item with { Harm = TodayHarm.Emergency, Because = TodayTexts.Emergency(item.Because) };
        return entry.Group == TodayGroup.Late && item.ClientId is { } client && vips.Contains(client) ? item with { Harm = TodayHarm.VipLate } : item;
    }
}
