import { defineWords } from "../words";

export const formWords = defineWords(
  {
    fields: {
      text: "Words for the client", channel: "Channel", options: "Options", note: "Note", reason: "Reason", owner: "Given to", summary: "What was done", amountUsd: "Amount in USD", satisfied: "Is the client satisfied?", answer: "Answer",
      history: "History", preferences: "Preferences", openItems: "Open items", "interaction.at": "When", "interaction.channel": "How", "interaction.note": "Note", "skip.reason": "Reason", outgoing: "Hands over", incoming: "Takes over",
      categories: "What it is about", tone: "How it is meant", functions: "Functions that act", toldBy: "How they were told", by: "Date", plan: "Plan", score: "Score", outcome: "What the client is told", clientOptedOut: "The client wants to hear nothing",
      option: "The option taken", issueId: "Issue id", transitionId: "Transition id", feedbackId: "Feedback id", clientId: "Client", orderId: "Order id", kind: "Kind", receivedAt: "Received", performanceAt: "Performance",
    } as Record<string, string>,
    hints: {
      issueId: "Proposed; another one may be typed. Letters, digits, . _ -", transitionId: "Proposed; another one may be typed. Letters, digits, . _ -", feedbackId: "Proposed; another one may be typed. Letters, digits, . _ -",
      receivedAt: "Seoul time; every clock counts from here.", performanceAt: "Seoul time, where a concert depends on it.", "interaction.at": "Seoul time.", outgoing: "Left empty: as it is.",
      amountUsd: "0 if nothing was paid. Needed for a refund or a discount.", toldBy: "For example: by phone",
    } as Record<string, string>,
    offer: { text: (number: number) => `Option ${number}`, cost: "Cost in USD", days: "Days", add: "Add an option", remove: (number: number) => `Remove option ${number}` },
    choices: {
      channel: { email: "E-mail", kakaoTalk: "KakaoTalk", phone: "Phone", internal: "Internal", slack: "Slack", task: "Task" },
      meetingChannel: { meeting: "Meeting", phone: "Phone", email: "E-mail", kakaoTalk: "KakaoTalk", slack: "Slack" },
      issueKind: {
        shippingStatus: "Shipping status", orderTimeline: "Order timeline", productInformation: "Product information", minorSizing: "Minor sizing", preferenceUpdate: "Preference update", returnExchange: "Return or exchange", rushOrder: "Rush order",
        qualityConcern: "Quality concern", customDesign: "Custom design", timelineDelay: "Timeline delay", pricingDispute: "Pricing dispute", refund: "Refund", discount: "Discount", policyException: "Policy exception",
        functionUnresponsive: "Function does not answer", unwearableOrWrong: "Unwearable or wrong", contractDispute: "Contract dispute", vipAtRisk: "VIP at risk", legalRisk: "Legal risk", impossibleDeadline: "Impossible deadline", feedbackUnresolved: "Feedback unresolved",
      },
      category: { quality: "Quality", timeline: "Timeline", communication: "Communication", pricing: "Pricing", design: "Design", competitor: "Competitor", workflow: "Workflow" },
      tone: { "": "As it was", positive: "Praise", negative: "To be made better" },
      transitionReason: { promotion: "Promotion", departure: "Departure", rebalancing: "Rebalancing" },
      option: {
        partialDelivery: "Delivery in parts", expressAtNoCharge: "Express at no charge", repairWithShortDelay: "Repair with a short delay", remakeWithLongerDelay: "Remake with a longer delay", partialRefund: "Partial refund", airFreight: "Air freight", courier: "Courier",
      },
      yesNo: { yes: "Yes", no: "No" },
      score: { 5: "5 – very satisfied", 4: "4", 3: "3", 2: "2", 1: "1 – not at all" },
      function: { operations: "Operations", design: "Design", finance: "Finance", sales: "Sales", legal: "Legal", strategy: "Strategy", marketing: "Marketing", "cs-lead": "CS Lead", csm: "CSM", cfo: "CFO", ceo: "CEO", "operations-director": "Operations Director" },
      outcome: { offered: "Offered", accepted: "Accepted", rejected: "Declined" },
    } as Record<string, Record<string, string>>,
    choose: "Choose …",
    faults: {
      required: "This is needed.", type: "This is not the right kind of value.", pattern: "Only letters, digits and . _ - are allowed.", length: "Too long or empty.", count: "Too few or too many.", range: "Outside what is allowed.", order: "The order is not right.",
      exists: "Nobody and nothing is known under this id.", unknownField: "This field is not known.", policy: "The policy does not allow this.",
    } as Record<string, string>,
    allowed: (what: string) => `Allowed: ${what}`,
  },
  {
    fields: {
      text: "고객에게 전할 말", channel: "채널", options: "제시할 안", note: "메모", reason: "사유", owner: "새 담당", summary: "처리 내용", amountUsd: "금액 (USD)", satisfied: "고객이 만족했나요?", answer: "답변",
      history: "이력", preferences: "선호", openItems: "진행 중인 일", "interaction.at": "일시", "interaction.channel": "방법", "interaction.note": "메모", "skip.reason": "사유", outgoing: "넘기는 사람", incoming: "넘겨받는 사람",
      categories: "무엇에 관한 것인지", tone: "성격", functions: "조치할 부서", toldBy: "알린 방법", by: "날짜", plan: "계획", score: "점수", outcome: "고객에게 알릴 내용", clientOptedOut: "고객이 듣지 않겠다고 함",
      option: "고른 안", issueId: "이슈 ID", transitionId: "이관 ID", feedbackId: "피드백 ID", clientId: "고객사", orderId: "주문 ID", kind: "종류", receivedAt: "접수 일시", performanceAt: "공연 일시",
    },
    hints: {
      issueId: "제안된 값이며 바꿀 수 있습니다. 영문, 숫자, . _ -", transitionId: "제안된 값이며 바꿀 수 있습니다. 영문, 숫자, . _ -", feedbackId: "제안된 값이며 바꿀 수 있습니다. 영문, 숫자, . _ -",
      receivedAt: "서울 시각. 모든 기한을 이때부터 셉니다.", performanceAt: "서울 시각. 공연이 걸린 경우에 적습니다.", "interaction.at": "서울 시각.", outgoing: "비워 두면 그대로입니다.",
      amountUsd: "지급하지 않았으면 0. 환불과 할인에는 꼭 필요합니다.", toldBy: "예: 전화",
    },
    offer: { text: (number: number) => `${number}안`, cost: "비용 (USD)", days: "일수", add: "안 추가", remove: (number: number) => `${number}안 삭제` },
    choices: {
      channel: { email: "이메일", kakaoTalk: "카카오톡", phone: "전화", internal: "내부", slack: "슬랙", task: "업무" },
      meetingChannel: { meeting: "미팅", phone: "전화", email: "이메일", kakaoTalk: "카카오톡", slack: "슬랙" },
      issueKind: {
        shippingStatus: "배송 현황", orderTimeline: "주문 일정", productInformation: "제품 문의", minorSizing: "간단한 치수", preferenceUpdate: "선호 변경", returnExchange: "반품·교환", rushOrder: "급한 주문",
        qualityConcern: "품질 우려", customDesign: "맞춤 디자인", timelineDelay: "일정 지연", pricingDispute: "가격 이의", refund: "환불", discount: "할인", policyException: "정책 예외",
        functionUnresponsive: "부서 무응답", unwearableOrWrong: "착용 불가·오배송", contractDispute: "계약 분쟁", vipAtRisk: "VIP 이탈 위험", legalRisk: "법적 위험", impossibleDeadline: "불가능한 기한", feedbackUnresolved: "미해결 피드백",
      },
      category: { quality: "품질", timeline: "일정", communication: "소통", pricing: "가격", design: "디자인", competitor: "경쟁사", workflow: "업무 방식" },
      tone: { "": "그대로", positive: "칭찬", negative: "개선 요청" },
      transitionReason: { promotion: "승진", departure: "퇴사", rebalancing: "업무 조정" },
      option: {
        partialDelivery: "나누어 배송", expressAtNoCharge: "무료 특송", repairWithShortDelay: "수선 (짧은 지연)", remakeWithLongerDelay: "재제작 (긴 지연)", partialRefund: "부분 환불", airFreight: "항공 운송", courier: "택배",
      },
      yesNo: { yes: "예", no: "아니요" },
      score: { 5: "5 – 매우 만족", 4: "4", 3: "3", 2: "2", 1: "1 – 전혀 아님" },
      function: { operations: "운영", design: "디자인", finance: "재무", sales: "영업", legal: "법무", strategy: "전략", marketing: "마케팅", "cs-lead": "CS 리드", csm: "CSM", cfo: "CFO", ceo: "CEO", "operations-director": "운영 총괄" },
      outcome: { offered: "제시", accepted: "수락", rejected: "거절" },
    },
    choose: "선택 …",
    faults: {
      required: "꼭 필요한 항목입니다.", type: "값의 종류가 맞지 않습니다.", pattern: "영문, 숫자와 . _ - 만 쓸 수 있습니다.", length: "너무 길거나 비어 있습니다.", count: "개수가 맞지 않습니다.", range: "허용 범위를 벗어났습니다.", order: "순서가 맞지 않습니다.",
      exists: "그런 ID가 없습니다.", unknownField: "알 수 없는 항목입니다.", policy: "정책이 허용하지 않습니다.",
    },
    allowed: (what: string) => `허용: ${what}`,
  },
);
