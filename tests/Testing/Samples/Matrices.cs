using Kyndof.Workflows.Domain.Accountability;

namespace Kyndof.Workflows.Testing.Samples;

/// <summary>The RABSIC matrices as the handbook has them (RAB-1), written out once more: a slip in the policy's file shows against them.</summary>
internal static class Matrices
{
    public static IReadOnlyList<DecisionType> All { get; } =
    [
        .. Matrix("client-communication",
            Row("response-time-standards", "Response time standards", "cs-lead", "cs-lead", "leadership", "cs-team"),
            Row("vip-communication-protocols", "VIP communication protocols", "cs-lead", "csm", "sales", "operations"),
            Row("standard-client-inquiries", "Standard client inquiries", "cs-lead", "specialist", "", "cs-lead"),
            Row("communication-templates", "Communication templates", "cs-lead", "cs-lead", "sales marketing", "cs-team"),
            Row("multi-channel-strategy", "Multi-channel strategy", "cs-lead", "cs-lead", "marketing", "cs-team")),
        .. Matrix("issue-resolution",
            Row("standard-issue-resolution", "Standard issue resolution", "cs-lead", "specialist", "", "cs-lead") with { WeeklySummary = true },
            Row("complex-cross-functional-issues", "Complex cross-functional issues", "cs-lead", "csm", "operations design", "leadership"),
            Row("rush-order-coordination", "Rush order coordination", "cs-lead", "csm", "operations finance", "sales"),
            Row("refunds-under-500", "Refunds under 500 USD", "cs-lead", "cs-lead", "finance", "sales") with { Ruling = "ruling 1" },
            Row("refunds-over-500", "Refunds over 500 USD", "cs-lead", "cs-lead", "cfo ceo", "finance sales") with { Ruling = "ruling 1" },
            Row("quality-issue-investigation", "Quality issue investigation", "cs-lead", "csm", "operations design", "leadership")),
        .. Matrix("vip-client-experience",
            Row("vip-account-designation", "VIP account designation", "cs-lead", "cs-lead", "sales leadership", "finance"),
            Row("account-assignment", "Account assignment", "cs-lead", "cs-lead", "csm", ""),
            Row("vip-service-standards", "VIP service standards", "cs-lead", "cs-lead", "leadership", "cs-team"),
            Row("priority-production-requests", "Priority production requests", "cs-lead", "csm", "operations sales", "finance"),
            Row("pricing-flexibility-requests", "Pricing flexibility requests", "cs-lead", "csm", "sales finance", "leadership"),
            Row("relationship-escalation", "Relationship escalation", "cs-lead", "csm", "leadership", "sales")),
        .. Matrix("emergency-response",
            Row("emergency-protocols", "Emergency protocols", "cs-lead", "cs-lead", "operations ga", "cs-team"),
            Row("on-call-rotation-schedule", "On-call rotation schedule", "cs-lead", "cs-lead", "", "cs-team"),
            Row("emergency-assessment", "Emergency assessment", "cs-lead", "on-call-rep", "operations", "cs-lead"),
            Row("production-mobilization", "Production mobilization", "operations", "on-call-rep", "operations-supervisor", "cs-lead"),
            Row("express-shipping-authorization", "Express shipping authorization", "cs-lead", "on-call-rep", "ga finance", "sales") with { Ruling = "ruling 9" },
            Row("emergency-escalation", "Emergency escalation", "cs-lead", "on-call-rep", "leadership", "operations")),
        .. Matrix("feedback-collection",
            Row("feedback-collection-process", "Feedback collection process", "cs-lead", "cs-lead", "marketing", "cs-team"),
            Row("routine-feedback-logging", "Routine feedback logging", "cs-lead", "specialist", "", "cs-lead"),
            Row("vip-client-surveys", "VIP client surveys", "cs-lead", "csm", "sales", "leadership"),
            Row("feedback-analysis", "Feedback analysis", "cs-lead", "cs-lead", "", "all-functions"),
            Row("process-improvement-recommendations", "Process improvement recommendations", "cs-lead", "cs-lead", "operations design sales", "leadership"),
            Row("competitive-intelligence-sharing", "Competitive intelligence sharing", "cs-lead", "cs-lead", "strategy sales", "leadership")),
        .. Matrix("client-onboarding",
            Row("onboarding-process-design", "Onboarding process design", "cs-lead", "cs-lead", "sales", "operations finance"),
            Row("standard-client-onboarding", "Standard client onboarding", "cs-lead", "specialist", "sales", "finance"),
            Row("vip-client-onboarding", "VIP client onboarding", "cs-lead", "csm", "sales", "leadership"),
            Row("expectation-setting", "Expectation setting", "cs-lead", "cs-team", "sales operations", ""),
            Row("account-setup", "Account setup", "cs-lead", "specialist", "finance", "sales")),
        .. Matrix("escalation-management",
            Row("escalation-protocols", "Escalation protocols", "cs-lead", "cs-lead", "leadership", "cs-team"),
            Row("financial-escalation-over-500", "Financial escalation above 500 USD", "cs-lead", "specialist cs-lead", "finance", "sales") with { Ruling = "ruling 1" },
            Row("financial-escalation-over-2000", "Financial escalation above 2,000 USD", "cfo", "cs-lead cfo", "finance sales", "leadership") with { Ruling = "ruling 1" },
            Row("quality-escalation", "Quality escalation", "operations-director", "csm", "operations cs-lead", "leadership") with { Ruling = "ruling 3" },
            Row("timeline-escalation", "Timeline escalation", "operations-director", "csm", "operations cs-lead", "sales"),
            Row("contractual-escalation", "Contractual escalation", "sales legal", "cs-lead", "finance", "leadership") with { Ruling = "ruling 3" },
            Row("vip-account-at-risk", "VIP account at risk", "ceo", "cs-lead", "sales operations", "leadership")),
        .. Matrix("performance-monitoring",
            Row("metrics-definition", "Metrics definition", "cs-lead", "cs-lead", "leadership", "cs-team"),
            Row("data-logging-accuracy", "Data logging accuracy", "cs-lead", "cs-team", "", "cs-lead"),
            Row("post-order-surveys", "Post-order surveys", "cs-lead", "csm", "marketing", "cs-lead"),
            Row("weekly-performance-review", "Weekly performance review", "cs-lead", "cs-lead", "", "leadership"),
            Row("improvement-initiatives", "Improvement initiatives", "cs-lead", "cs-lead", "affected-functions", "cs-team")),
    ];

    private static IEnumerable<DecisionType> Matrix(string id, params DecisionType[] rows) => rows.Select(row => row with { Matrix = id });

    private static DecisionType Row(string id, string name, string accountable, string responsible, string consulted, string informed) => new()
    {
        Id = id,
        Matrix = "",
        Name = name,
        Accountable = Words(accountable),
        Responsible = Words(responsible),
        Consulted = Words(consulted),
        Informed = Words(informed),
    };

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
