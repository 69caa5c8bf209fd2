namespace Kyndof.Workflows.Domain.Messages;

/// <summary>What a message is about; each has a template of that name in kebab-case.</summary>
public enum MessageKind
{
    /// <summary>ORD-1.</summary>
    Confirmation,

    /// <summary>ORD-2.</summary>
    ProductionStarted,

    /// <summary>ORD-3.</summary>
    QualityPassed,

    /// <summary>ORD-4.</summary>
    Shipped,

    /// <summary>ORD-5.</summary>
    Delivered,

    /// <summary>ORD-6.</summary>
    ProductionDelayed,

    /// <summary>ORD-7.</summary>
    QualityFailed,

    /// <summary>ORD-8.</summary>
    CarrierDelayed,

    /// <summary>The order was cancelled; assumed.</summary>
    Cancelled,

    /// <summary>An amendment moved a date or changed the items; assumed.</summary>
    Amended,

    /// <summary>The client's choice among the options of an exception is confirmed (ORD-7).</summary>
    OptionConfirmed,

    /// <summary>To the client: the answer CS gave to their issue (SLA-5).</summary>
    IssueReply,

    /// <summary>To the client: their issue is resolved, please confirm (SLA-5).</summary>
    IssueResolved,

    /// <summary>To the client: they have not confirmed yet (ruling 18).</summary>
    IssueConfirmReminder,

    /// <summary>To its owner: an issue was opened or given to them (ESC-1 to ESC-4).</summary>
    IssueAssigned,

    /// <summary>To its owner: part of a target is used up (ESC-5).</summary>
    IssueReminder,

    /// <summary>To the new owner: the issue was raised to their tier (ESC-5).</summary>
    IssueEscalated,

    /// <summary>To a function: it is asked (RAB-2, XFN-1).</summary>
    IssueConsulted,

    /// <summary>To a role: it is told (RAB-2).</summary>
    IssueInformed,

    /// <summary>To whoever may decide on an amount: an approval is asked for (RAB-3).</summary>
    IssueApproval,

    /// <summary>To the CS Lead: a target was missed (ruling 16).</summary>
    IssueBreached,

    /// <summary>To <c>#cs-urgent</c>: an emergency (CHN-4).</summary>
    IssueUrgent,

    /// <summary>To <c>#cs-general</c>: an issue was raised (CHN-4).</summary>
    IssueGeneral,

    /// <summary>To the CS Lead, once a week: what was resolved and how far issues were raised (RAB-1, ruling 2).</summary>
    IssueDigest,
}
