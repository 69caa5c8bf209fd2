using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Explanations;
using NodaTime;

namespace Kyndof.Workflows.Domain.Issues;

/// <summary>Where an issue opens (ESC-1 to ESC-4, ruling 17). The highest tier that any fact asks for counts.</summary>
public static class IssueTriage
{
    /// <param name="client">Null while unknown: then the kind and the amount alone decide.</param>
    /// <param name="raisedBefore">Other issues of the client raised above their opening tier, each by the instant it was raised.</param>
    public static TriageResult Decide(Issue issue, Client? client, IReadOnlyCollection<Instant> raisedBefore, IssuePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(issue);
        ArgumentNullException.ThrowIfNull(policy);
        var kind = policy.Of(issue.Kind);
        var band = kind.ByAmount && issue.AmountUsd is { } amount ? policy.BandOf(amount) : null;
        List<TriageReason> reasons = [new(kind.Tier, kind.RuleId, IssueTexts.ByKind(issue.Kind, kind.Tier))];
        if (band is not null) reasons.Add(new(band.Tier, "RAB-3", IssueTexts.ByAmount(issue.AmountUsd!.Value, band)));
        if (client?.Tier == ClientTier.Vip) reasons.Add(new(Tier.Two, "ESC-2", IssueTexts.ByVip()));
        if (IsRepeated(raisedBefore, issue.ReceivedAt, policy)) reasons.Add(new(Tier.Three, "ESC-3", IssueTexts.ByRepeat(policy.Repeated)));
        var deciding = reasons.MaxBy(reason => reason.Tier)!;
        return new TriageResult
        {
            Tier = deciding.Tier,
            RuleId = deciding.RuleId,
            Because = deciding.Because,
            Decision = band?.Decision ?? kind.Decision,
            Accountable = kind.Accountable ?? [],
            Consulted = band?.Consulted ?? kind.Consulted,
            Informed = band?.Informed ?? kind.Informed,
            Flagged = kind.Flagged ?? [],
        };
    }

    /// <summary>Whether so many issues were raised in the days before <paramref name="at"/> or since; one raised exactly so many days before counts.</summary>
    public static bool IsRepeated(IReadOnlyCollection<Instant> raised, Instant at, IssuePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var since = at - Duration.FromDays(policy.Repeated.WithinDays);
        return raised.Count(instant => since <= instant) >= policy.Repeated.Issues;
    }

    private sealed record TriageReason(Tier Tier, string RuleId, LocalizedText Because);
}

/// <summary>Where an issue opens and who has a part in it.</summary>
public sealed record TriageResult
{
    public required Tier Tier { get; init; }

    public required string RuleId { get; init; }

    public required LocalizedText Because { get; init; }

    /// <summary>Decision type of the RABSIC rows (RAB-2).</summary>
    public required string Decision { get; init; }

    /// <summary>Roles asked to answer for the outcome beside the owner (ESC-8).</summary>
    public IReadOnlyList<string> Accountable { get; init; } = [];

    /// <summary>Roles asked; null: as the decision type says.</summary>
    public IReadOnlyList<string>? Consulted { get; init; }

    /// <summary>Roles told; null: as the decision type says.</summary>
    public IReadOnlyList<string>? Informed { get; init; }

    /// <summary>Roles asked for the status of the work and to put it first (RAB-4).</summary>
    public IReadOnlyList<string> Flagged { get; init; } = [];
}
