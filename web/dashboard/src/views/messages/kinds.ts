import { defineWords } from "../../words";

/** What messages are about, by the service's names. */
export const kindWords = defineWords(
  {
    confirmation: "Order confirmation", productionStarted: "Production started", qualityPassed: "Quality check passed", shipped: "Shipped", delivered: "Delivered",
    productionDelayed: "Production delay", qualityFailed: "Quality check failed", carrierDelayed: "Carrier delay", cancelled: "Order cancelled", amended: "Order changed",
    optionConfirmed: "Choice confirmed", issueReply: "Reply to an issue", issueResolved: "Issue resolved", issueConfirmReminder: "Resolution: reminder to confirm",
    issueAssigned: "Issue assigned", issueReminder: "Issue: reminder", issueEscalated: "Issue escalated", issueConsulted: "Function asked", issueInformed: "Role told",
    issueApproval: "Approval asked for", issueBreached: "Target missed", issueUrgent: "Emergency", issueGeneral: "Issue raised", issueDigest: "Weekly summary of issues",
    surveyInvitation: "Survey invitation", surveyReminder: "Survey reminder", feedbackThanks: "Thanks for feedback", feedbackAddressed: "Feedback is being addressed",
    feedbackDone: "Feedback done", feedbackOutcome: "Outcome of feedback", feedbackAssigned: "Feedback assigned", feedbackReminder: "Feedback: reminder",
    feedbackOverdue: "Feedback overdue", feedbackReview: "Feedback to review", feedbackInformed: "Told of feedback", transitionIntroduction: "Introduction of the new CSM",
    transitionAssigned: "Transition step assigned", transitionReminder: "Transition: reminder", transitionOverdue: "Transition overdue", transitionInformed: "Told of a transition",
    morningDigest: "Morning digest",
  },
  {
    confirmation: "주문 확인", productionStarted: "제작 시작", qualityPassed: "품질 검사 통과", shipped: "발송", delivered: "배송 완료",
    productionDelayed: "제작 지연", qualityFailed: "품질 검사 불합격", carrierDelayed: "운송 지연", cancelled: "주문 취소", amended: "주문 변경",
    optionConfirmed: "선택 확인", issueReply: "이슈 답변", issueResolved: "이슈 해결", issueConfirmReminder: "해결 확인 요청",
    issueAssigned: "이슈 배정", issueReminder: "이슈 알림", issueEscalated: "이슈 상향", issueConsulted: "부서 문의", issueInformed: "역할별 공유",
    issueApproval: "승인 요청", issueBreached: "목표 미달", issueUrgent: "긴급 상황", issueGeneral: "이슈 공유", issueDigest: "주간 이슈 요약",
    surveyInvitation: "설문 요청", surveyReminder: "설문 알림", feedbackThanks: "피드백 감사", feedbackAddressed: "피드백 조치 안내",
    feedbackDone: "피드백 조치 완료", feedbackOutcome: "피드백 결과", feedbackAssigned: "피드백 배정", feedbackReminder: "피드백 알림",
    feedbackOverdue: "피드백 기한 초과", feedbackReview: "피드백 검토 요청", feedbackInformed: "피드백 공유", transitionIntroduction: "새 담당자 소개",
    transitionAssigned: "이관 절차 배정", transitionReminder: "이관 알림", transitionOverdue: "이관 기한 초과", transitionInformed: "이관 공유",
    morningDigest: "아침 요약",
  },
);
