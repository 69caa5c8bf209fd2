using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Sla;
using NodaTime;

namespace Kyndof.Workflows.Domain.Issues;

/// <content>Answers, approvals, pauses and the end.</content>
public static partial class IssueTexts
{
    public static LocalizedText Replied(string by, IssueChannel channel) => new($"{by} answered the client ({Name(channel).En}).", $"{by}이(가) 고객에게 답했습니다({Name(channel).Ko}).");

    public static LocalizedText Name(IssueChannel channel) => channel switch
    {
        IssueChannel.Email => new("e-mail", "이메일"),
        IssueChannel.KakaoTalk => new("KakaoTalk", "카카오톡"),
        IssueChannel.Phone => new("phone", "전화"),
        IssueChannel.Internal => new("a colleague", "동료 전달"),
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, "This channel has no name."),
    };

    public static LocalizedText SolutionIs(SolutionReported report) => report.Outcome switch
    {
        SolutionOutcome.Offered => new($"Solution {report.SolutionId}: {report.Options.Count} option(s) for the client.", $"해결안 {report.SolutionId}: 선택지 {report.Options.Count}개."),
        SolutionOutcome.Accepted => new($"The client took solution {report.SolutionId}.", $"고객이 해결안 {report.SolutionId}을(를) 받아들였습니다."),
        SolutionOutcome.Rejected => new($"The client did not want solution {report.SolutionId}.", $"고객이 해결안 {report.SolutionId}을(를) 거절했습니다."),
        _ => throw new ArgumentOutOfRangeException(nameof(report), report.Outcome, "This outcome has no words."),
    };

    public static LocalizedText SolutionWaits(string solutionId) => new(
        $"Solution {solutionId} cannot be taken: its cost has not been approved.", $"해결안 {solutionId}은(는) 비용이 승인되지 않아 진행할 수 없습니다.");

    public static LocalizedText SolutionsFailed(int failed) => new($"{failed} solutions have failed: the CS Lead takes over.", $"해결안 {failed}건이 실패하여 CS 리드가 맡습니다.");

    public static LocalizedText ApprovalAsked(decimal amount, string role) => new(
        $"{Usd(amount)} is above the limit of whoever asked: {Role(role).En} is asked.", $"{Usd(amount)}은(는) 요청자의 한도를 넘습니다. 승인 요청: {Role(role).Ko}.");

    public static LocalizedText ApprovalSettled(IssueApproval approval) => approval.State switch
    {
        ApprovalState.Approved => new($"{Usd(approval.AmountUsd)} approved by {approval.By}.", $"{approval.By}이(가) {Usd(approval.AmountUsd)}을(를) 승인했습니다."),
        ApprovalState.Declined => new($"{Usd(approval.AmountUsd)} declined by {approval.By}.", $"{approval.By}이(가) {Usd(approval.AmountUsd)}을(를) 거절했습니다."),
        ApprovalState.Unanswered => new(
            $"Nobody answered the request for {Usd(approval.AmountUsd)}: neither {Role(approval.Role).En} nor {Role(approval.Delegate).En}.",
            $"{Usd(approval.AmountUsd)} 승인 요청에 {Role(approval.Role).Ko}도 {Role(approval.Delegate).Ko}도 답하지 않았습니다."),
        _ => new($"{Usd(approval.AmountUsd)} waits for {Role(approval.Role).En}.", $"{Usd(approval.AmountUsd)} 승인 대기: {Role(approval.Role).Ko}."),
    };

    public static LocalizedText ApprovalSubject(Issue issue, decimal amount) => new(
        $"Issue {issue.IssueId}: decide on {Usd(amount)}", $"이슈 {issue.IssueId}: {Usd(amount)} 승인 여부 결정");

    public static LocalizedText Paused(string reason, string by) => new($"Paused by {by}: {reason}. The clocks stand still.", $"{by}이(가) 일시 정지: {reason}. 시간 계산이 멈춥니다.");

    public static LocalizedText Resumed(string? by) => by is null
        ? new("The clocks go on.", "시간 계산을 다시 시작합니다.")
        : new($"Resumed by {by}: the clocks go on.", $"{by}이(가) 재개: 시간 계산을 다시 시작합니다.");

    public static LocalizedText PauseLasts(Instant since, DateTimeZone zone) => new(
        $"Paused since {SlaTexts.Local(since, zone)}: does it still wait for the client?", $"{SlaTexts.Local(since, zone)}부터 정지 중입니다. 아직 고객을 기다리나요?");

    public static LocalizedText PauseSubject(Issue issue) => new($"Issue {issue.IssueId}: still waiting for the client?", $"이슈 {issue.IssueId}: 아직 고객 답변 대기 중?");

    public static LocalizedText StandsStill(int days) => new(
        $"Nothing has happened for {days} business days: is it still being worked on?", $"영업일 {days}일 동안 진행된 내용이 없습니다. 아직 처리 중인가요?");

    public static LocalizedText QuietSubject(Issue issue) => new($"Issue {issue.IssueId}: what happens next?", $"이슈 {issue.IssueId}: 다음 조치 확인");

    public static LocalizedText Resolved(IssueResolution resolution) => new(
        $"{resolution.By} resolved it; the client is asked to confirm.", $"{resolution.By}이(가) 해결했으며 고객에게 확인을 요청합니다.");

    public static LocalizedText NoWordYet(IssueResolution resolution) => new(
        $"The client has not confirmed resolution {resolution.Number} yet.", $"고객이 {resolution.Number}번째 해결을 아직 확인하지 않았습니다.");

    public static LocalizedText ConfirmSubject(Issue issue) => new($"Issue {issue.IssueId}: call the client, are they satisfied?", $"이슈 {issue.IssueId}: 고객에게 전화해 만족 여부 확인");

    public static LocalizedText ClosedUnconfirmed(int days) => new(
        $"No word from the client in {days} business days: closed as unconfirmed.", $"영업일 {days}일 동안 고객의 답이 없어 미확인으로 종결합니다.");

    public static LocalizedText ClientSatisfied(string by) => new($"The client is satisfied (recorded by {by}).", $"고객이 만족했습니다({by} 기록).");

    public static LocalizedText NotSatisfied() => new("The client is not satisfied: reopened.", "고객이 만족하지 않아 다시 엽니다.");

    public static LocalizedText NotResolvedYet(string by) => new($"{by} recorded the client's word, but nothing is resolved.", $"{by}이(가) 고객의 답을 기록했지만 해결된 것이 없습니다.");

    public static LocalizedText CameLate(string by) => new($"What {by} did came too late to change anything.", $"{by}의 조치는 이미 늦어 아무것도 바꾸지 않았습니다.");
}
