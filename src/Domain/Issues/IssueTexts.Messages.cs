using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Issues.Progress;

namespace Kyndof.Workflows.Domain.Issues;

/// <content>What became of the messages.</content>
public static partial class IssueTexts
{
    public static LocalizedText Told(IssueNotice notice) => new($"Told {To(notice).En}: {notice.Because.En}", $"{To(notice).Ko}에 알림: {notice.Because.Ko}");

    public static LocalizedText Held(string? reason) => new($"Held, waiting for a release: {reason ?? "no reason given"}.", $"발송 보류, 해제 대기 중: {reason ?? "사유 없음"}.");

    public static LocalizedText NotTold(IssueNotice notice, string? reason) => new(
        $"{To(notice).En} could not be told: {reason ?? "no reason given"}. A person is asked.", $"{To(notice).Ko}에 알리지 못했습니다: {reason ?? "사유 없음"}. 담당자에게 넘깁니다.");

    public static LocalizedText DidNotArrive(string? reason) => new(
        $"The message did not arrive: {reason ?? "no reason given"}. A person is asked.", $"메시지가 도착하지 않았습니다: {reason ?? "사유 없음"}. 담당자에게 넘깁니다.");

    private static LocalizedText To(IssueNotice notice) => notice switch
    {
        { Slack: { } channel } => new(channel, channel),
        { Staff: { } staff } => new(staff, staff),
        _ => new("the client", "고객"),
    };
}
