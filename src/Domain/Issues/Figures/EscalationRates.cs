namespace Kyndof.Workflows.Domain.Issues.Figures;

/// <summary>How far issues were raised, reported the three ways of ruling 2, against the targets of ESC-1 to ESC-4 and ESC-6.</summary>
public sealed record EscalationRates
{
    /// <summary>Issues counted.</summary>
    public required int Issues { get; init; }

    /// <summary>Share of each tier an issue has reached, with its target.</summary>
    public required IReadOnlyList<TierShare> Tiers { get; init; }

    /// <summary>Percent with Tier 4 or a decision of another function; should be less than the target (ESC-6).</summary>
    public required Share BeyondCs { get; init; }

    /// <summary>Percent of refunds and discounts above CS authority, unwearable or wrong deliveries and contract disputes.</summary>
    public required Share BeyondAuthority { get; init; }

    /// <summary>Percent of non-emergency issues resolved within the target, of those resolved or past it (SLA-4).</summary>
    public required Share ResolvedInTime { get; init; }

    /// <summary>Ended without the client's word (ruling 18).</summary>
    public required int Unconfirmed { get; init; }

    public static EscalationRates Of(IReadOnlyCollection<IssueFigure> figures, IssuePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(policy);
        var specialAuthority = policy.Authority.First(band => band.Tier == Tier.Two).UpToUsd ?? decimal.MaxValue;
        var routine = figures.Where(figure => !figure.Emergency && (figure.Resolution is not null || figure.ResolutionMissed)).ToList();
        return new EscalationRates
        {
            Issues = figures.Count,
            Tiers = [.. Enum.GetValues<Tier>().Select(tier => new TierShare((int)tier, Share.Of(figures.Count(figure => figure.Tier == tier), figures.Count, TargetOf(tier, policy.Shares))))],
            BeyondCs = Share.Of(figures.Count(figure => figure.Tier == Tier.Four || figure.DecidedOutsideCs), figures.Count, policy.Shares.BeyondCs),
            BeyondAuthority = Share.Of(figures.Count(figure => IsBeyondAuthority(figure, specialAuthority)), figures.Count, policy.Shares.BeyondCs),
            ResolvedInTime = Share.Of(routine.Count(figure => figure.Resolution <= policy.ResolveWithin), routine.Count, policy.Shares.ResolvedInTime),
            Unconfirmed = figures.Count(figure => figure.Unconfirmed),
        };
    }

    private static bool IsBeyondAuthority(IssueFigure figure, decimal limit) =>
        figure.Kind is IssueKind.UnwearableOrWrong or IssueKind.ContractDispute
        || (figure.Kind is IssueKind.Refund or IssueKind.Discount && figure.AmountUsd > limit);

    private static int TargetOf(Tier tier, ShareTargets shares) => tier switch
    {
        Tier.One => shares.One,
        Tier.Two => shares.Two,
        Tier.Three => shares.Three,
        Tier.Four => shares.Four,
        _ => throw new InvalidOperationException($"There is no tier {tier}."),
    };
}

/// <param name="Tier">1 to 4.</param>
public sealed record TierShare(int Tier, Share Share);

/// <param name="Count">Issues it is true of.</param>
/// <param name="Percent">0 to 100, one decimal; null when there are no issues.</param>
/// <param name="Target">In percent.</param>
public sealed record Share(int Count, decimal? Percent, int Target)
{
    public static Share Of(int count, int all, int target) => new(count, all == 0 ? null : Math.Round(100m * count / all, 1, MidpointRounding.AwayFromZero), target);
}
