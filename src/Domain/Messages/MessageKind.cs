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

    /// <summary>To the client: how was it? With the link of the form (FBK-1, TRN-5, FBK-5).</summary>
    SurveyInvitation,

    /// <summary>To the client: the survey is still open; once.</summary>
    SurveyReminder,

    /// <summary>To the client: thank you for a good word or a good score (FBK-3).</summary>
    FeedbackThanks,

    /// <summary>To the client: what you said is being addressed (FBK-5, ruling 11).</summary>
    FeedbackAddressed,

    /// <summary>To the client: it is done, come and see (FBK-5, ruling 11).</summary>
    FeedbackDone,

    /// <summary>To the client: the outcome of what ends without a change.</summary>
    FeedbackOutcome,

    /// <summary>To a function: it is asked to act and to commit to a date (FBK-4).</summary>
    FeedbackAssigned,

    /// <summary>To a colleague: part of the time for what they owe a loop is used up (ruling 11).</summary>
    FeedbackReminder,

    /// <summary>To the CS Lead: a step of a loop is overdue; weekly (ruling 11).</summary>
    FeedbackOverdue,

    /// <summary>To the CS Lead: a loop needs a category or the release of a message (FBK-5).</summary>
    FeedbackReview,

    /// <summary>To a role: it is told of feedback, a pattern or its outcome (RAB-2, FBK-9).</summary>
    FeedbackInformed,

    /// <summary>To the client, from the incoming CSM (TRN-3).</summary>
    TransitionIntroduction,

    /// <summary>To a colleague: a step of a transition is theirs (TRN-1 to TRN-3).</summary>
    TransitionAssigned,

    /// <summary>To a colleague: part of the time for their step is used up (TRN-6).</summary>
    TransitionReminder,

    /// <summary>To the CS Lead: a step of a transition stalls (TRN-6).</summary>
    TransitionOverdue,

    /// <summary>To a colleague: they are told how a transition or a departure goes (TRN-4, TRN-5, RAB-2).</summary>
    TransitionInformed,

    /// <summary>To the CS Lead, on the morning of a business day: what it begins with; assumed.</summary>
    MorningDigest,
}
