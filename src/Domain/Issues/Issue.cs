using NodaTime;

namespace Kyndof.Workflows.Domain.Issues;

/// <summary>Something a client brought up, as CS opened it (ESC-1 to ESC-4).</summary>
public sealed record Issue
{
    /// <summary>1 to 64 characters of <c>[A-Za-z0-9._-]</c>.</summary>
    public required string IssueId { get; init; }

    public required string ClientId { get; init; }

    public string? OrderId { get; init; }

    public required IssueKind Kind { get; init; }

    /// <summary>When the client wrote or called: every clock counts from here, however late the issue was opened.</summary>
    public required Instant ReceivedAt { get; init; }

    public required IssueChannel Channel { get; init; }

    /// <summary>What it is about, in the words of whoever opened it; may hold personal data, so it is never logged.</summary>
    public required string Summary { get; init; }

    /// <summary>The money it is about, in USD, more than zero; null when it is about none.</summary>
    public decimal? AmountUsd { get; init; }

    /// <summary>The concert; null when none is known (EMG-1).</summary>
    public Instant? PerformanceAt { get; init; }
}

/// <summary>How the client brought it up.</summary>
public enum IssueChannel
{
    Email,
    KakaoTalk,
    Phone,

    /// <summary>A colleague passed it on.</summary>
    Internal,
}

/// <summary>What it is about; policy <c>issues.kinds</c> gives each its tier and its decision type.</summary>
public enum IssueKind
{
    ShippingStatus,
    OrderTimeline,
    ProductInformation,
    MinorSizing,
    PreferenceUpdate,
    ReturnExchange,
    RushOrder,
    QualityConcern,
    CustomDesign,
    TimelineDelay,
    PricingDispute,
    Refund,
    Discount,
    PolicyException,
    FunctionUnresponsive,
    UnwearableOrWrong,
    ContractDispute,
    VipAtRisk,
    LegalRisk,
    ImpossibleDeadline,

    /// <summary>A feedback loop was reopened so often that it becomes an escalation (FBK-5, ruling 11).</summary>
    FeedbackUnresolved,
}

public static class IssueKinds
{
    /// <summary>The client asks how an order stands: what ORD-9 wants told before.</summary>
    public static bool AsksHowAnOrderStands(this IssueKind kind) => kind is IssueKind.ShippingStatus or IssueKind.OrderTimeline;
}

/// <summary>Who answers for an issue (ESC-1 to ESC-4).</summary>
public enum Tier
{
    /// <summary>Support Specialist.</summary>
    One = 1,

    /// <summary>Client Success Manager.</summary>
    Two,

    /// <summary>CS Lead.</summary>
    Three,

    /// <summary>CFO, then CEO.</summary>
    Four,
}
