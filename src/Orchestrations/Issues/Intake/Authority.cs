using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Staff;

namespace Kyndof.Workflows.Orchestrations.Issues.Intake;

/// <summary>What an actor may decide on (ESC-7, RAB-3, ruling 1).</summary>
internal static class Authority
{
    /// <summary>The highest amount, in USD; null: any. A role key is no person and decides on none.</summary>
    public static decimal? LimitOf(Actor actor, IssuePolicy policy)
    {
        if (!actor.IsPerson) return 0;
        var bands = policy.Authority.Where(band => actor.Has(band.Role) || actor.Has(band.Delegate)).ToList();
        return bands.Exists(band => band.UpToUsd is null) ? null : bands.Max(band => band.UpToUsd) ?? 0;
    }

    public static bool Covers(decimal? limit, decimal amountUsd) => limit is null || amountUsd <= limit;

    /// <summary>The tier a role answers for; 0 for roles outside the ladder.</summary>
    public static int RankOf(Actor actor) => new[] { ("specialist", 1), ("csm", 2), ("cs-lead", 3), ("cfo", 4), ("ceo", 4) }
        .Where(rank => actor.Has(rank.Item1)).Select(rank => rank.Item2).DefaultIfEmpty(0).Max();
}
