using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Links;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Templates;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Tests.Messages.Recipients;

/// <summary>Messages about one issue of the client <c>demo</c>.</summary>
internal static class IssueRequests
{
    public const string Instance = "issue~I-7";

    public static MessageRequest ToColleague(string staffId = "csm-1") => Of(MessageKind.IssueAssigned) with { To = MessageRecipient.Staff(staffId) };

    public static MessageRequest ToSlack() => Of(MessageKind.IssueUrgent) with { To = MessageRecipient.Slack("#cs-urgent") };

    private static MessageRequest Of(MessageKind kind) => new()
    {
        Key = $"{Instance}~{(kind == MessageKind.IssueUrgent ? "urgent" : "assigned")}~1",
        InstanceId = Instance,
        Kind = kind,
        ClientId = "demo",
        RuleId = "ESC-2",
        Because = new LocalizedText("The issue was opened.", "이슈가 접수되었습니다."),
        Data = new IssueMessageData { IssueId = "I-7", Kind = new LocalizedText("Rush order", "긴급 주문"), Tier = 2, Summary = "Twelve jackets, please.", OrderId = "K-1042" }.ToJson(),
        Link = new LinkGrant("I-7", 1, "", Instant.FromUtc(2026, 3, 9, 0, 0)),
    };
}
