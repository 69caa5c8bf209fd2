using Kyndof.Workflows.Domain.Accountability;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Staff;
using NodaTime;
using static Kyndof.Workflows.Domain.Issues.IssueKind;

namespace Kyndof.Workflows.Testing.Samples;

/// <summary>Issue escalation as <c>policies/kyndof.yaml</c> has it, written out once more: a test holds the two the same.</summary>
public static class IssuePolicies
{
    private const string Standard = "standard-issue-resolution";
    private const string Complex = "complex-cross-functional-issues";

    public static IssuePolicy Kyndof { get; } = new()
    {
        Response = new(
            InHours: Duration.FromHours(2),
            Outside: Duration.FromHours(6),
            VipInHours: Duration.FromHours(1),
            VipOutside: Duration.FromHours(3),
            Emergency: Duration.FromMinutes(15),
            VipEmergency: Duration.FromMinutes(10)),
        Tiers = new(
            Two: Duration.FromHours(2),
            VipTwo: Duration.FromHours(1),
            Three: Duration.FromHours(4),
            Four: Duration.FromHours(8),
            TopEvery: Duration.FromHours(1)),
        ResolveWithin = Duration.FromHours(24),
        WarnAt = [50, 80],
        EmergencyBefore = Duration.FromHours(48),
        FailedSolutions = 2,
        Repeated = new(Issues: 2, WithinDays: 90),
        Confirmation = new(RemindAfterDays: 3, CallAfterDays: 6, CloseAfterDays: 10),
        PauseCheckDays = 5,
        RequestWithin = Duration.FromHours(4),
        Approvals = new(AnswerWithin: Duration.FromHours(4), DelegateWithin: Duration.FromHours(4)),
        LinkDays = 7,
        TaskWithin = Duration.FromHours(4),
        Authority =
        [
            new(100, Tier.One, "specialist", "csm", Standard, null, null),
            new(500, Tier.Two, "csm", "cs-lead", "refunds-under-500", ["finance"], ["sales"]),
            new(2000, Tier.Three, "cs-lead", "cfo", "financial-escalation-over-500", ["finance"], ["sales"]),
            new(null, Tier.Four, "cfo", "ceo", "financial-escalation-over-2000", ["finance", "sales", "ceo"], ["leadership"]),
        ],
        Kinds =
        [
            new(ShippingStatus, Tier.One, "ESC-1", Standard),
            new(OrderTimeline, Tier.One, "ESC-1", Standard),
            new(ProductInformation, Tier.One, "ESC-1", Standard),
            new(MinorSizing, Tier.One, "ESC-1", Standard),
            new(PreferenceUpdate, Tier.One, "ESC-1", Standard),
            new(ReturnExchange, Tier.One, "ESC-1", Standard),
            new(RushOrder, Tier.Two, "ESC-2", "rush-order-coordination", Flagged: ["operations"]),
            new(QualityConcern, Tier.Two, "ESC-2", "quality-issue-investigation", Flagged: ["operations"]),
            new(CustomDesign, Tier.Two, "ESC-2", Complex, Consulted: ["design"]),
            new(TimelineDelay, Tier.Two, "ESC-2", Complex, Consulted: ["operations"]),
            new(PricingDispute, Tier.Two, "ESC-2", Complex, Consulted: ["finance", "sales"]),
            new(Refund, Tier.One, "ESC-1", Standard, ByAmount: true),
            new(Discount, Tier.One, "ESC-1", Standard, ByAmount: true),
            new(PolicyException, Tier.Three, "ESC-3", Complex, Consulted: ["finance", "sales"]),
            new(FunctionUnresponsive, Tier.Three, "ESC-3", Complex, Consulted: ["affected-functions"]),
            new(UnwearableOrWrong, Tier.Four, "ESC-4", "quality-escalation", Accountable: ["operations-director"]),
            new(ContractDispute, Tier.Four, "ESC-4", "contractual-escalation", Accountable: ["sales", "legal"]),
            new(VipAtRisk, Tier.Four, "ESC-4", "vip-account-at-risk", Accountable: ["ceo"], Informed: ["cs-lead", "leadership"]),
            new(LegalRisk, Tier.Four, "ESC-4", "contractual-escalation", Accountable: ["legal"]),
            new(ImpossibleDeadline, Tier.Two, "ESC-8", "timeline-escalation", Accountable: ["operations-director"]),
            new(FeedbackUnresolved, Tier.Three, "FBK-5", Complex, Consulted: ["affected-functions"]),
        ],
        Shares = new(One: 70, Two: 25, Three: 4, Four: 1, BeyondCs: 15, ResolvedInTime: 80),
        CommonQuestionsTo = ["marketing"],
        Slack = new(Urgent: "#cs-urgent", General: "#cs-general"),
    };

    public static IReadOnlyList<RoleContact> People { get; } =
    [
        Person("specialist", "Support Specialists", "specialists"),
        Person("csm", "Client Success Managers", "csm"),
        Person("cs-lead", "CS Lead", "cs-lead"),
        Person("on-call-rep", "CS On-Call", "cs-on-call"),
        Person("cfo", "CFO", "cfo"),
        Person("ceo", "CEO", "ceo"),
        Person("operations-director", "Operations Director", "operations-director"),
        Person("operations-supervisor", "Operations Supervisor", "operations-supervisor", "operations"),
        Function("operations", "Operations"),
        Function("design", "Design"),
        Function("finance", "Finance"),
        Function("sales", "Sales"),
        Function("legal", "Legal"),
        Function("strategy", "Strategy"),
        Function("marketing", "Marketing"),
        Function("ga", "General Affairs"),
    ];

    public static IReadOnlyList<RoleGroup> Groups { get; } =
    [
        new("cs-team", ["specialist", "csm", "cs-lead"]),
        new("leadership", ["cfo", "ceo"]),
        new("all-functions", ["operations", "design", "finance", "sales", "legal", "strategy", "marketing", "ga"]),
        new("affected-functions", []),
    ];

    /// <summary>The 46 rows.</summary>
    public static IReadOnlyList<DecisionType> Decisions => Matrices.All;

    private static RoleContact Function(string role, string name) => Person(role, name, role, role);

    private static RoleContact Person(string role, string name, string mailbox, string? function = null) =>
        new(role, new Contact(role, $"Kyndof {name}", $"{mailbox}@example.com", null), function);
}
