namespace Kyndof.Workflows.Domain.Messages;

/// <summary>Whom a kind of message is written for: what its template may say follows from it.</summary>
public enum MessageAudience
{
    Client,

    /// <summary>A colleague, by e-mail.</summary>
    Colleague,

    /// <summary>A Slack channel: ids and times, no words of anybody (CHN-4).</summary>
    Channel,
}

public static class MessageAudiences
{
    public static MessageAudience AudienceOf(this MessageKind kind) => kind switch
    {
        MessageKind.IssueUrgent or MessageKind.IssueGeneral => MessageAudience.Channel,
        MessageKind.IssueAssigned or MessageKind.IssueReminder or MessageKind.IssueEscalated or MessageKind.IssueConsulted or MessageKind.IssueInformed
            or MessageKind.IssueApproval or MessageKind.IssueBreached or MessageKind.IssueDigest => MessageAudience.Colleague,
        MessageKind.FeedbackAssigned or MessageKind.FeedbackReminder or MessageKind.FeedbackOverdue or MessageKind.FeedbackReview or MessageKind.FeedbackInformed => MessageAudience.Colleague,
        MessageKind.TransitionAssigned or MessageKind.TransitionReminder or MessageKind.TransitionOverdue or MessageKind.TransitionInformed => MessageAudience.Colleague,
        MessageKind.MorningDigest => MessageAudience.Colleague,
        _ => MessageAudience.Client,
    };
}
