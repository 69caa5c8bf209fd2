using Kyndof.Workflows.Domain.Clients;

namespace Kyndof.Workflows.Domain.Figures;

/// <summary>The segments figures are compared by (FBK-7). A client belongs to one of each pair or triple.</summary>
public enum ClientSegment
{
    Vip,
    Standard,
    Agency,
    Independent,

    /// <summary>Neither agency nor independent.</summary>
    Other,
    Domestic,
    International,
}

/// <summary>What a case knows of its client; null members are unknown and belong to no segment.</summary>
/// <param name="Segment">As the client's record has it; only known together with the tier.</param>
public readonly record struct ClientTraits(ClientTier? Tier, string? Segment, bool? Domestic)
{
    public bool IsIn(ClientSegment segment) => segment switch
    {
        ClientSegment.Vip => Tier == ClientTier.Vip,
        ClientSegment.Standard => Tier == ClientTier.Standard,
        ClientSegment.Agency => Tier is not null && Is("agency"),
        ClientSegment.Independent => Tier is not null && Is("independent"),
        ClientSegment.Other => Tier is not null && !Is("agency") && !Is("independent"),
        ClientSegment.Domestic => Domestic == true,
        ClientSegment.International => Domestic == false,
        _ => throw new InvalidOperationException($"There is no segment {segment}."),
    };

    private bool Is(string word) => string.Equals(Segment, word, StringComparison.OrdinalIgnoreCase);
}
