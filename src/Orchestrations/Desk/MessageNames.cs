using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Orders.Progress;

namespace Kyndof.Workflows.Orchestrations.Desk;

/// <summary>What a message is called in the middle of a sentence.</summary>
internal static class MessageNames
{
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static LocalizedText Of(MessageKind kind) => kind switch
    {
        <= MessageKind.OptionConfirmed => OrderTexts.Name(kind),
        MessageKind.IssueReply => new("the answer to the client", "고객 답변"),
        MessageKind.IssueResolved => new("the issue is resolved", "이슈 해결 안내"),
        MessageKind.IssueConfirmReminder => new("a reminder to confirm", "해결 확인 요청"),
        MessageKind.IssueAssigned => new("the issue to its owner", "이슈 배정 알림"),
        MessageKind.IssueReminder => new("a reminder to the owner", "담당자 재알림"),
        MessageKind.IssueEscalated => new("the raised issue to its new owner", "이슈 상향 알림"),
        MessageKind.IssueConsulted => new("a question to another function", "부서 의견 요청"),
        MessageKind.IssueInformed => new("word to who has to know", "관련자 공유"),
        MessageKind.IssueApproval => new("a request for approval", "승인 요청"),
        MessageKind.IssueBreached => new("a missed target to the CS Lead", "목표 시간 초과 알림"),
        MessageKind.IssueUrgent => new("an urgent notice", "긴급 알림"),
        MessageKind.IssueGeneral => new("a notice to the team", "팀 공지"),
        MessageKind.IssueDigest => new("the digest of issues", "이슈 요약"),
        MessageKind.SurveyInvitation => new("the survey", "설문"),
        MessageKind.SurveyReminder => new("a reminder of the survey", "설문 재안내"),
        MessageKind.FeedbackThanks => new("thanks for the feedback", "피드백 감사 인사"),
        MessageKind.FeedbackAddressed => new("what is being done about the feedback", "피드백 처리 안내"),
        MessageKind.FeedbackDone => new("what was done about the feedback", "피드백 조치 완료 안내"),
        MessageKind.FeedbackOutcome => new("the outcome of the feedback", "피드백 결과 안내"),
        MessageKind.FeedbackAssigned => new("the feedback to who acts on it", "피드백 배정 알림"),
        MessageKind.FeedbackReminder => new("a reminder of the feedback", "피드백 재알림"),
        MessageKind.FeedbackOverdue => new("overdue feedback to the CS Lead", "피드백 지연 알림"),
        MessageKind.FeedbackReview => new("feedback to be read", "피드백 검토 요청"),
        MessageKind.FeedbackInformed => new("word about the feedback", "피드백 공유"),
        MessageKind.TransitionIntroduction => new("the introduction of the new CSM", "새 담당자 소개"),
        MessageKind.TransitionAssigned => new("a step of the transition to its owner", "인수인계 단계 배정 알림"),
        MessageKind.TransitionReminder => new("a reminder of the transition", "인수인계 재알림"),
        MessageKind.TransitionOverdue => new("an overdue transition to the CS Lead", "인수인계 지연 알림"),
        MessageKind.TransitionInformed => new("word about the transition", "인수인계 공유"),
        MessageKind.MorningDigest => new("the morning digest", "아침 요약"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A message kind without a name."),
    };
}
