using Kyndof.Workflows.Domain.Explanations;

namespace Kyndof.Workflows.Domain.Clients;

/// <summary>A client as the order system or the CS Lead put it (CHN-5, VIP-1).</summary>
public sealed record Client
{
    /// <summary>1 to 64 characters of <c>[A-Za-z0-9._-]</c>.</summary>
    public required string ClientId { get; init; }

    public required string Name { get; init; }

    public ClientTier Tier { get; init; }

    /// <summary>Market segment, e.g. <c>agency</c> or <c>independent</c> (FBK-7).</summary>
    public string? Segment { get; init; }

    public bool Domestic { get; init; } = true;

    public required string Email { get; init; }

    /// <summary>The person messages greet; the client's name when empty.</summary>
    public string? ContactName { get; init; }

    public string? Phone { get; init; }

    public Language Language { get; init; } = Language.Ko;

    public ContactMethod ContactMethod { get; init; }

    public UpdateCadence Cadence { get; init; }

    /// <summary>Support specialist of a standard client, a staff id.</summary>
    public string? Specialist { get; init; }

    /// <summary>Client Success Manager of a VIP client, a staff id.</summary>
    public string? Csm { get; init; }

    /// <summary>USD a year, 0 or more (VIP-1).</summary>
    public decimal? AnnualRevenueUsd { get; init; }

    /// <summary>IANA zone the client lives in; for what is shown, never for our deadlines.</summary>
    public string? TimeZone { get; init; }

    public bool SurveyOptOut { get; init; }

    /// <summary>The CS owner by tier: the CSM of a VIP, the specialist otherwise; null falls back to the policy's team contact.</summary>
    public string? OwnerId => Tier == ClientTier.Vip ? Csm ?? Specialist : Specialist ?? Csm;
}

public enum ClientTier
{
    Standard,
    Vip,
}

public enum ContactMethod
{
    Email,
    KakaoTalk,
    Phone,
}

/// <summary>Whether updates come by themselves or only when asked for (CHN-5, ruling 14).</summary>
public enum UpdateCadence
{
    Proactive,
    OnRequest,
}
