import { defineWords } from "./dictionary";

/** The field's terms that every page uses, by the names the service has for them. */
export const domainWords = defineWords(
  {
    process: {
      order: "Order", escalation: "Issue", transition: "Transition", survey: "Survey", "feedback-loop": "Feedback", departure: "Departure",
      emergency: "Emergency", onboarding: "Onboarding", "account-review": "Account review", "feedback-review": "Feedback review",
      "metrics-review": "Figures review", return: "Return", complaint: "Complaint",
    },
    state: {
      open: "Open", waiting: "Waiting", late: "Late", suspended: "Stopped", completed: "Completed", cancelled: "Cancelled", expired: "Expired", failed: "Failed",
    },
    role: {
      "order-system": "Order system", specialist: "Support Specialist", csm: "Client Success Manager", "cs-lead": "CS Lead", cfo: "CFO", ceo: "CEO",
      "operations-director": "Operations Director", "function-member": "Function member", operator: "Operator",
    },
    tier: { vip: "VIP", standard: "Standard" },
    rule: (id: string) => `Rule ${id}`,
    due: { due: "Due", none: "No due time" },
  },
  {
    process: {
      order: "주문", escalation: "이슈", transition: "담당자 이관", survey: "설문", "feedback-loop": "피드백", departure: "퇴사 인계",
      emergency: "긴급 대응", onboarding: "온보딩", "account-review": "고객 리뷰", "feedback-review": "피드백 리뷰",
      "metrics-review": "지표 리뷰", return: "반품", complaint: "불만 접수",
    },
    state: {
      open: "진행 중", waiting: "대기", late: "지연", suspended: "중지", completed: "완료", cancelled: "취소", expired: "만료", failed: "실패",
    },
    role: {
      "order-system": "주문 시스템", specialist: "지원 담당자", csm: "고객 성공 매니저", "cs-lead": "CS 리드", cfo: "CFO", ceo: "CEO",
      "operations-director": "운영 총괄", "function-member": "협업 부서 담당", operator: "운영 담당자",
    },
    tier: { vip: "VIP", standard: "일반" },
    rule: (id: string) => `규칙 ${id}`,
    due: { due: "기한", none: "기한 없음" },
  },
);

/** A word for a name of the service; a name that is newer than this page is shown as it is. */
export function nameIn(words: Readonly<Record<string, string>>, name: string): string {
  return words[name] ?? name;
}
