using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Orchestrations.Links;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Templates;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Issues;

/// <summary>What an issue's messages say.</summary>
internal static class IssueMessages
{
    public static MessageRequest RequestFor(IssueProcess issue, IssueNotice notice) => new()
    {
        Key = notice.Key,
        InstanceId = issue.InstanceId,
        Kind = notice.Kind,
        ClientId = issue.Issue.ClientId,
        RuleId = notice.RuleId,
        Because = notice.Because,
        Data = DataFor(issue.Issue, notice, issue.State.PerformanceAt).ToJson(),
        OnUnknownOutcome = issue.Sending.ResendWhenUnknown ? UnknownOutcome.Resend : UnknownOutcome.Hold,
        To = notice switch
        {
            { Slack: { } channel } => MessageRecipient.Slack(channel),
            { Staff: { } staff } => MessageRecipient.Staff(staff),
            _ => null,
        },
        Link = notice.Rung is { } rung && notice.Staff is { } person
            ? new LinkGrant(issue.Issue.IssueId, rung, person, notice.DecidedAt + Duration.FromDays(issue.Tracker.Rules.Policy.LinkDays))
            : null,
    };

    private static IssueMessageData DataFor(Issue issue, IssueNotice notice, Instant? performanceAt)
    {
        var toTeam = notice.Slack is not null;
        return new IssueMessageData
        {
            IssueId = issue.IssueId,
            Kind = IssueTexts.Name(issue.Kind),
            Tier = (int)notice.Tier,
            Summary = toTeam ? null : issue.Summary,
            OrderId = issue.OrderId,
            Amount = (notice.AmountUsd ?? issue.AmountUsd) is { } amount ? IssueTexts.Usd(amount) : null,
            ReceivedAt = issue.ReceivedAt,
            Due = notice.Due,
            PerformanceAt = performanceAt,
            Emergency = notice.Emergency,
            Because = notice.Because,
            DueBecause = notice.DueBecause,
            Text = notice.Text,
            Role = notice.Role is { } role ? IssueTexts.Role(role) : null,
            ClosesOn = notice.ClosesOn,
        };
    }
}
