import { defineWords } from "../words";

export const instanceWords = defineWords(
  {
    breached: "Missed a target",
    nobody: "Nobody",
    steps: {
      promise: "Promised", missing: "Missing", send: "To send", remind: "Reminder", overdue: "Overdue", request: "Answer due", look: "Looked at again", end: "Ends", call: "To call", act: "Measure",
    },
    things: {
      "first-response": "first response", "tier-response": "the tier's answer", resolution: "resolution", "follow-up": "Follow-up", expire: "Expires", settle: "Settles", client: "client", arrival: "Planned milestone",
      invite: "Survey invitation", check: "Satisfaction check", survey: "Survey", introduce: "Introduction", introductions: "Introductions", assign: "Assign accounts", close: "Closes", emergency: "Emergency begins",
      "pause-check": "Pause asked about", "quiet-check": "Asked about the standstill", "last-day": "Last day", "opted-out": "Opted out", erase: "Erasing", remind: "Reminder", dossier: "dossier", shadowing: "shadowing",
      introduction: "introduction", availability: "availability", held: "held message", "operations-director": "Operations Director", operations: "Operations", design: "Design", finance: "Finance", sales: "Sales", legal: "Legal", strategy: "Strategy", marketing: "Marketing", csm: "CSM", cfo: "CFO", ceo: "CEO", "cs-lead": "CS Lead",
      confirmation: "confirmation", "production-started": "production started", "quality-passed": "quality passed", "quality-failed": "failed check", shipped: "shipped", delivered: "delivered", cancelled: "cancelled",
      "production-delayed": "production delay", "carrier-delayed": "carrier delay", amended: "change", "option-confirmed": "choice confirmed", acknowledge: "acknowledgement", reply: "reply", confirm: "confirmation", approval: "approval",
    },
  },
  {
    breached: "목표를 놓침",
    nobody: "담당 없음",
    steps: {
      promise: "약속", missing: "누락", send: "발송 예정", remind: "알림", overdue: "기한 초과", request: "답변 기한", look: "다시 확인", end: "종료", call: "전화 예정", act: "조치",
    },
    things: {
      "first-response": "첫 응답", "tier-response": "담당 단계 응답", resolution: "해결", "follow-up": "후속 조치", expire: "만료", settle: "마무리", client: "고객", arrival: "예정된 마일스톤",
      invite: "설문 초대", check: "만족 확인", survey: "설문", introduce: "소개", introductions: "소개", assign: "고객사 배정", close: "종료", emergency: "긴급 전환",
      "pause-check": "일시정지 확인", "quiet-check": "진행 여부 확인", "last-day": "마지막 근무일", "opted-out": "수신 거부", erase: "삭제 중", remind: "알림", dossier: "인계 자료", shadowing: "동행",
      introduction: "소개", availability: "문의 가능 기간", held: "보류된 메시지", "operations-director": "운영 총괄", operations: "운영", design: "디자인", finance: "재무", sales: "영업", legal: "법무", strategy: "전략", marketing: "마케팅", csm: "CSM", cfo: "CFO", ceo: "CEO", "cs-lead": "CS 리드",
      confirmation: "주문 확인", "production-started": "제작 시작", "quality-passed": "검수 통과", "quality-failed": "검수 불합격", shipped: "발송", delivered: "배송 완료", cancelled: "취소",
      "production-delayed": "제작 지연", "carrier-delayed": "배송 지연", amended: "변경", "option-confirmed": "선택 확인", acknowledge: "접수 확인", reply: "답장", confirm: "확인", approval: "승인",
    },
  },
);
