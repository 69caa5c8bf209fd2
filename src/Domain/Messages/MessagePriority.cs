namespace Kyndof.Workflows.Domain.Messages;

/// <summary>Who goes first where a provider takes only so many messages at a time; the earlier member goes first. Assumed.</summary>
public enum MessagePriority
{
    /// <summary>Bad news, told at once (ORD-6 to ORD-8), and what calls a colleague to an issue (ESC-1 to ESC-5).</summary>
    Exception,

    /// <summary>What a client waits for (ORD-1 to ORD-5).</summary>
    Milestone,

    /// <summary>What may wait, such as surveys (FBK-1) and what colleagues are only told (RAB-1): it never gets more than policy <c>sending.bulkShare</c> of a window.</summary>
    Bulk,
}

public static class MessagePriorities
{
    public static MessagePriority PriorityOf(this MessageKind kind) => kind switch
    {
        MessageKind.ProductionDelayed or MessageKind.QualityFailed or MessageKind.CarrierDelayed => MessagePriority.Exception,
        MessageKind.IssueUrgent or MessageKind.IssueEscalated or MessageKind.IssueAssigned or MessageKind.IssueApproval or MessageKind.IssueBreached => MessagePriority.Exception,
        MessageKind.IssueDigest or MessageKind.IssueInformed or MessageKind.SurveyInvitation or MessageKind.SurveyReminder
            or MessageKind.FeedbackInformed or MessageKind.TransitionInformed or MessageKind.MorningDigest => MessagePriority.Bulk,
        _ => MessagePriority.Milestone,
    };
}
