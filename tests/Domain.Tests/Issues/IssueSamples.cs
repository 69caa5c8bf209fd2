using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Issues;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Issues;

/// <summary>The numbers of the rule book, and an issue to change.</summary>
internal static class IssueSamples
{
    private static readonly string[] Finance = ["finance"];
    private static readonly string[] Sales = ["sales"];

    public static IssuePolicy Policy { get; } = new()
    {
        Response = new(Duration.FromHours(2), Duration.FromHours(6), Duration.FromHours(1), Duration.FromHours(3), Duration.FromMinutes(15), Duration.FromMinutes(10)),
        Tiers = new(Duration.FromHours(2), Duration.FromHours(1), Duration.FromHours(4), Duration.FromHours(8), Duration.FromHours(1)),
        ResolveWithin = Duration.FromHours(24),
        WarnAt = [50, 80],
        EmergencyBefore = Duration.FromHours(48),
        FailedSolutions = 2,
        Repeated = new(2, 90),
        Confirmation = new(3, 6, 10),
        PauseCheckDays = 5,
        RequestWithin = Duration.FromHours(4),
        Approvals = new(Duration.FromHours(4), Duration.FromHours(4)),
        LinkDays = 7,
        TaskWithin = Duration.FromHours(4),
        Authority =
        [
            new(100m, Tier.One, "specialist", "csm", "standard-issue-resolution", null, null),
            new(500m, Tier.Two, "csm", "cs-lead", "refunds-under-500", Finance, Sales),
            new(2_000m, Tier.Three, "cs-lead", "cfo", "financial-escalation-over-500", Finance, Sales),
            new(null, Tier.Four, "cfo", "ceo", "financial-escalation-over-2000", ["finance", "sales", "ceo"], ["leadership"]),
        ],
        Kinds =
        [
            new(IssueKind.ShippingStatus, Tier.One, "ESC-1", "standard-issue-resolution"),
            new(IssueKind.OrderTimeline, Tier.One, "ESC-1", "standard-issue-resolution"),
            new(IssueKind.ProductInformation, Tier.One, "ESC-1", "standard-issue-resolution"),
            new(IssueKind.MinorSizing, Tier.One, "ESC-1", "standard-issue-resolution"),
            new(IssueKind.PreferenceUpdate, Tier.One, "ESC-1", "standard-issue-resolution"),
            new(IssueKind.ReturnExchange, Tier.One, "ESC-1", "standard-issue-resolution"),
            new(IssueKind.RushOrder, Tier.Two, "ESC-2", "rush-order-coordination", Consulted: ["operations", "finance"], Informed: Sales),
            new(IssueKind.QualityConcern, Tier.Two, "ESC-2", "quality-issue-investigation", Consulted: ["operations"]),
            new(IssueKind.CustomDesign, Tier.Two, "ESC-2", "complex-cross-functional-issues", Consulted: ["design"]),
            new(IssueKind.TimelineDelay, Tier.Two, "ESC-2", "complex-cross-functional-issues", Consulted: ["operations"]),
            new(IssueKind.PricingDispute, Tier.Two, "ESC-2", "pricing-flexibility-requests", Consulted: ["finance", "sales"]),
            new(IssueKind.Refund, Tier.One, "ESC-1", "standard-issue-resolution", ByAmount: true),
            new(IssueKind.Discount, Tier.One, "ESC-1", "standard-issue-resolution", ByAmount: true),
            new(IssueKind.PolicyException, Tier.Three, "ESC-3", "relationship-escalation"),
            new(IssueKind.FunctionUnresponsive, Tier.Three, "ESC-3", "complex-cross-functional-issues"),
            new(IssueKind.UnwearableOrWrong, Tier.Four, "ESC-4", "quality-escalation", Accountable: ["operations-director"]),
            new(IssueKind.ContractDispute, Tier.Four, "ESC-4", "contractual-escalation", Accountable: ["sales", "legal"]),
            new(IssueKind.VipAtRisk, Tier.Four, "ESC-4", "vip-account-at-risk", Accountable: ["cs-lead", "ceo"]),
            new(IssueKind.LegalRisk, Tier.Four, "ESC-4", "contractual-escalation", Consulted: ["legal"]),
            new(IssueKind.ImpossibleDeadline, Tier.Two, "ESC-8", "timeline-escalation", Accountable: ["operations-director"]),
        ],
        Shares = new(70, 25, 4, 1, 15),
        Slack = new("#cs-urgent", "#cs-general"),
    };

    public static Issue Issue(IssueKind kind, decimal? amountUsd = null) => new()
    {
        IssueId = "I-7",
        ClientId = "C-1",
        Kind = kind,
        ReceivedAt = Instant.FromUtc(2026, 11, 23, 1, 0),
        Channel = IssueChannel.Email,
        Summary = "The zipper of the second jacket does not close.",
        AmountUsd = amountUsd,
    };

    public static Client Client(ClientTier tier) => new() { ClientId = "C-1", Name = "Hanbit Entertainment", Email = "stage@example.com", Tier = tier };
}
