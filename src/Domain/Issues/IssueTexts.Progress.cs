using Kyndof.Workflows.Domain.Accountability;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Sla;
using NodaTime;

namespace Kyndof.Workflows.Domain.Issues;

/// <content>What happens while an issue is open.</content>
public static partial class IssueTexts
{
    /// <summary>Why clocks stand still while an issue is paused before anybody said why.</summary>
    public const string WaitingReason = "waiting for the client";

    public const string ConfirmationReason = "resolved, waiting for the client to confirm";

    public static LocalizedText Opened(Issue issue) => new($"Issue {issue.IssueId} received: {Name(issue.Kind).En}.", $"이슈 {issue.IssueId} 접수: {Name(issue.Kind).Ko}.");

    public static LocalizedText ClientUnknown(string clientId) => new(
        $"Client {clientId} is not known yet: handled as a standard client.", $"고객 {clientId}이(가) 아직 등록되지 않아 일반 고객으로 처리합니다.");

    public static LocalizedText ClientKnown(string clientId) => new($"Client {clientId} is known now.", $"고객 {clientId}이(가) 등록되었습니다.");

    public static LocalizedText SteppedOnto(IssueRung rung) => new(
        $"Rung {rung.Number}, Tier {(int)rung.Tier}: {Role(rung.Role).En} owns it. {rung.Because.En}",
        $"{rung.Number}차 담당, {(int)rung.Tier}단계: {Role(rung.Role).Ko} 담당. {rung.Because.Ko}");

    public static LocalizedText NotTakenUp(IssueRung rung) => new(
        $"{Capital(Role(rung.Role).En)} did not take it up in time.", $"{Role(rung.Role).Ko} 쪽에서 제때 확인하지 않았습니다.");

    public static LocalizedText NobodyAnswers(int times) => new(
        $"Nobody of Tier 4 has taken it up; the CS Lead is told (reminder {times}).", $"4단계에서 아무도 확인하지 않아 CS 리드에게 알립니다({times}번째).");

    public static LocalizedText OwnSubject(Issue issue, IssueRung rung) => new(
        $"Issue {issue.IssueId} ({Name(issue.Kind).En}), Tier {(int)rung.Tier}: take it up and answer the client", $"이슈 {issue.IssueId}({Name(issue.Kind).Ko}), {(int)rung.Tier}단계: 확인하고 고객에게 답변");

    public static LocalizedText TakenUp(string by, IssueRung rung) => new($"{by} took up rung {rung.Number}; it climbs no further.", $"{by}이(가) {rung.Number}차 담당으로 확인하여 더 상향되지 않습니다.");

    public static LocalizedText GivenTo(string owner, string by) => new($"Given to {owner} by {by}.", $"{by}이(가) {owner}에게 넘겼습니다.");

    public static LocalizedText PartUsed(IssueClock clock, int percent, Duration left)
    {
        var span = SlaTexts.Span(left);
        return new($"{percent} % of the time for {Name(clock.Kind).En} is used; {span.En} left.", $"{Name(clock.Kind).Ko} 목표 시간의 {percent}%를 썼습니다. {span.Ko} 남음.");
    }

    public static LocalizedText Missed(IssueClock clock) => new($"The target for {Name(clock.Kind).En} was missed.", $"{Name(clock.Kind).Ko} 목표 시간을 넘겼습니다.");

    public static LocalizedText Name(ClockKind kind) => kind switch
    {
        ClockKind.FirstResponse => new("the first response", "첫 응답"),
        ClockKind.TierResponse => new("the tier's answer", "담당 단계 응답"),
        ClockKind.Resolution => new("the resolution", "해결"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This clock has no name."),
    };

    public static LocalizedText EmergencyBegan(Instant performance, DateTimeZone zone) => new(
        $"Emergency: the performance is at {SlaTexts.Local(performance, zone)} ({zone.Id}).", $"긴급: 공연 시각 {SlaTexts.Local(performance, zone)}({zone.Id}).");

    public static LocalizedText CallNow(Issue issue) => new($"Emergency, issue {issue.IssueId}: call the client now", $"긴급, 이슈 {issue.IssueId}: 지금 고객에게 전화");

    public static LocalizedText Consulted(string role, DecisionType? decision) => new(
        $"{Capital(Role(role).En)} is asked{Of(decision)}.", $"의견 요청: {Role(role).Ko}{OfKo(decision)}.");

    public static LocalizedText AskedFirst(string role, DecisionType? decision) => new(
        $"{Capital(Role(role).En)} is asked for the status of the work and to put it first{Of(decision)}.", $"작업 현황 공유 및 우선 처리 요청: {Role(role).Ko}{OfKo(decision)}.");

    public static LocalizedText Informed(string role, DecisionType? decision) => new(
        $"{Capital(Role(role).En)} is told{Of(decision)}.", $"알림: {Role(role).Ko}{OfKo(decision)}.");

    public static LocalizedText AskedToAccount(string role) => new(
        $"{Capital(Role(role).En)} answers for the remedy.", $"해결책 책임: {Role(role).Ko}.");

    public static LocalizedText RequestSubject(Issue issue, string role) => new(
        $"Issue {issue.IssueId} ({Name(issue.Kind).En}): what does {Role(role).En} say?", $"이슈 {issue.IssueId}({Name(issue.Kind).Ko}): {Role(role).Ko} 의견 요청");

    public static LocalizedText RequestWaits(string role) => new($"The request to {Role(role).En} has not been answered yet.", $"아직 답이 없는 요청: {Role(role).Ko}.");

    public static LocalizedText Unresponsive(string role) => new($"{Capital(Role(role).En)} has not answered in time.", $"기한까지 답하지 않음: {Role(role).Ko}.");

    public static LocalizedText RequestAnsweredBy(string role) => new($"{Capital(Role(role).En)} has answered.", $"답변 도착: {Role(role).Ko}.");

    public static LocalizedText Retimed(int version, string by) => new(
        $"{by} applied policy version {version}; open clocks follow it, what was decided stays.", $"{by}이(가) 정책 버전 {version}을(를) 적용하여 진행 중인 시계를 다시 맞췄습니다. 이미 결정된 것은 그대로입니다.");

    private static string Of(DecisionType? decision) => decision is null ? "" : $" ({decision.Name})";

    private static string OfKo(DecisionType? decision) => decision is null ? "" : $"({decision.Name})";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
