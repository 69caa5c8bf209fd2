using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Orchestrations.Directory;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Desk;

/// <summary>Sorts rows by harm: emergencies and what VIPs wait for stand before what is only late (EMG-1, VIP-1).</summary>
internal sealed class TodayHarms(ClientDirectory clients)
{
    /// <param name="urgent">Ids of the issues that are emergencies.</param>
    public async Task<IReadOnlyList<TodayItem>> RankAsync(IReadOnlyList<TodayEntry> entries, HashSet<string> urgent, CancellationToken cancellationToken)
    {
        var vips = (await Lookup.AllAsync(
            entries.Where(static entry => entry.Group == TodayGroup.Late).Select(static entry => entry.Item.ClientId), clients.GetAsync, cancellationToken)).Where(static found => found.Value.Tier == ClientTier.Vip).Select(static found => found.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. entries.Select(entry => Judge(entry, urgent, vips))
                .OrderBy(static item => item.Harm)
                .ThenBy(static item => item.Due ?? Instant.MaxValue)
                .ThenBy(static item => item.Id, StringComparer.Ordinal),
        ];
    }

    private static TodayItem Judge(TodayEntry entry, HashSet<string> urgent, HashSet<string> vips)
    {
        var item = entry.Item;
        if (IssueKeys.IssueIdOf(item.InstanceId) is { } issueId && urgent.Contains(issueId))
            return item with { Harm = TodayHarm.Emergency, Because = TodayTexts.Emergency(item.Because) };
        return entry.Group == TodayGroup.Late && item.ClientId is { } client && vips.Contains(client) ? item with { Harm = TodayHarm.VipLate } : item;
    }
}
