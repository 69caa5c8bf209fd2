import { counted, defineWords } from "../../words";

export const policyWords = defineWords(
  {
    title: "Policy and calendar",
    lead: (brand: string, version: number) => `${brand}, version ${version} in force`,
    tabs: { label: "Policy and calendar", numbers: "Numbers", decisions: "Who answers", calendar: "Calendar" },
    numbers: {
      search: "Search", hint: "Name, number, rule or comment", found: (count: number) => counted(count, "value", "values"), name: "Name", value: "Value", written: "As written", rules: "Rules", comment: "Comment", place: "Where",
      assumed: "assumed", assumedWhy: "No rule says it: an assumption of ours.", none: { title: "Nothing like that in the policy", body: "Try a name, a number as it is said, a rule id or a word of a comment." },
      line: (file: string, line: number) => `${file}, line ${line}`,
    },
    sections: {
      general: "General", sender: "Who messages come from", team: "The team", calendar: "Calendar", orders: "Orders", channels: "Channels", issues: "Issues", surveys: "Surveys", feedback: "Feedback",
      transitions: "Transitions", departures: "Departures", people: "People", groups: "Groups", sending: "Sending", desk: "Today's page", schedules: "Schedules", retention: "Retention", security: "Security",
    },
    decisions: {
      role: "Role", any: "Every role", accountable: "Answers for it", responsible: "Does it", consulted: "Is asked", informed: "Is told", decision: "Decision", weekly: "once a week, not with every case", nobody: "nobody",
      count: (count: number) => counted(count, "decision", "decisions"), none: { title: "No decisions", body: "This role has no part in any of them." },
    },
    matrices: {
      "client-communication": "Client communication", "issue-resolution": "Issue resolution", "vip-client-experience": "VIP client experience", "emergency-response": "Emergency response",
      "feedback-collection": "Feedback collection", "client-onboarding": "Client onboarding", "escalation-management": "Escalation management", "performance-monitoring": "Performance monitoring",
    },
    calendar: {
      hours: "Business hours", zone: (zone: string) => `Times of day in ${zone}`, earlier: "Earlier months", later: "Later months", today: "This month", months: "Months", projected: "projected",
      projectedWhy: "It follows from the law and was not published yet.", kind: { open: "Open", weekend: "Weekend", holiday: "Holiday", closure: "Closed" }, todayWord: "today", reading: "How to read the calendar", nothing: "No holidays or closures.",
      open: (hours: string) => `open ${hours}`,
    },
    closure: {
      add: "Close a day", title: "Close a day", intro: "Nobody is at work that day: business hours stop, and the clocks of open issues move. Promises, steps, parts and tasks that run already keep the times they were given; what starts from now on knows the day. See first what moves.", date: "Day", reason: "Reason (for colleagues)", preview: "See what moves", apply: "Close the day",
      cancel: "Cancel", noDate: "Choose a day.", past: "That day has passed.", notOpen: "That day is closed already.", noReason: "Say why.", tooLong: "At most 100 letters.",
      nothing: "No clock of an open issue moves.", examined: (examined: number, unchanged: number) => `${counted(examined, "open issue", "open issues")} looked at, ${unchanged} unchanged.`,
      moves: "Clocks that move", issue: "Issue", clock: "Clock", from: "Due now", to: "Due then", shift: "Difference", later: (length: string) => `${length} later`, earlier: (length: string) => `${length} earlier`,
      more: (length: string) => `${length} more left`, less: (length: string) => `${length} less left`, paused: "paused", none: "–", tier: (tier: number) => `Tier ${tier}`,
      fired: "Asked at once", firedLine: (issue: string, tier: number, role: string) => `${issue}: Tier ${tier}, ${role}`, moreIssues: "There are more than one closure re-times at once: preview again after this one.",
      stale: "What would move has changed since. Here it is as it is now: look at it again before closing the day.", done: (date: string, count: number) => `${date} is closed. ${counted(count, "issue was", "issues were")} re-timed.`,
      repeated: "It was closed already; nothing was left to do.", final: "A closed day cannot be opened here again: that takes an edit of the policy file.",
      clocks: { firstResponse: "First response", tierResponse: "Reply by the tier", resolution: "Resolution", emergency: "Becomes an emergency" },
    },
  },
  {
    title: "정책과 달력",
    lead: (brand: string, version: number) => `${brand}, 적용 중인 버전 ${version}`,
    tabs: { label: "정책과 달력", numbers: "기준 값", decisions: "책임과 역할", calendar: "달력" },
    numbers: {
      search: "검색", hint: "이름, 숫자, 규칙 또는 설명", found: (count: number) => `값 ${count}개`, name: "이름", value: "값", written: "원문", rules: "규칙", comment: "설명", place: "위치",
      assumed: "가정", assumedWhy: "정한 규칙이 없어 우리가 가정한 값입니다.", none: { title: "해당하는 내용이 정책에 없습니다", body: "이름, 말로 읽은 숫자, 규칙 ID, 설명의 단어로 찾아보세요." },
      line: (file: string, line: number) => `${file} ${line}번째 줄`,
    },
    sections: {
      general: "기본", sender: "보내는 사람", team: "팀", calendar: "달력", orders: "주문", channels: "채널", issues: "이슈", surveys: "설문", feedback: "피드백",
      transitions: "담당자 전환", departures: "퇴사 인계", people: "담당", groups: "그룹", sending: "발송", desk: "오늘 페이지", schedules: "정기 작업", retention: "보관 기간", security: "보안",
    },
    decisions: {
      role: "역할", any: "모든 역할", accountable: "책임", responsible: "실행", consulted: "협의", informed: "공유", decision: "결정", weekly: "건별이 아니라 주 1회", nobody: "없음",
      count: (count: number) => `결정 ${count}건`, none: { title: "결정이 없습니다", body: "이 역할이 관여하는 결정이 없습니다." },
    },
    matrices: {
      "client-communication": "고객 커뮤니케이션", "issue-resolution": "이슈 해결", "vip-client-experience": "VIP 고객 경험", "emergency-response": "긴급 대응",
      "feedback-collection": "피드백 수집", "client-onboarding": "고객 온보딩", "escalation-management": "이슈 상향 관리", "performance-monitoring": "성과 관리",
    },
    calendar: {
      hours: "근무 시간", zone: (zone: string) => `${zone} 기준 시각`, earlier: "이전 달", later: "다음 달", today: "이번 달", months: "월별 달력", projected: "예상",
      projectedWhy: "법에 따라 예상한 날로, 아직 공표되지 않았습니다.", kind: { open: "근무", weekend: "주말", holiday: "공휴일", closure: "휴무" }, todayWord: "오늘", reading: "달력 읽는 법", nothing: "공휴일이나 휴무가 없습니다.",
      open: (hours: string) => `근무 ${hours}`,
    },
    closure: {
      add: "휴무일 지정", title: "휴무일 지정", intro: "그날은 아무도 근무하지 않습니다. 근무 시간이 멈추고, 진행 중인 이슈의 시한이 옮겨집니다. 이미 진행 중인 약속, 단계, 부서별 조치, 업무는 정해진 기한을 그대로 지키며, 지금부터 시작되는 일에는 휴무가 반영됩니다. 먼저 무엇이 옮겨지는지 확인하세요.", date: "날짜", reason: "사유(동료에게 보입니다)", preview: "무엇이 옮겨지는지 보기", apply: "휴무로 지정",
      cancel: "취소", noDate: "날짜를 고르세요.", past: "이미 지난 날입니다.", notOpen: "이미 쉬는 날입니다.", noReason: "사유를 적어 주세요.", tooLong: "100자까지 적을 수 있습니다.",
      nothing: "옮겨지는 이슈 시한이 없습니다.", examined: (examined: number, unchanged: number) => `진행 중인 이슈 ${examined}건 확인, ${unchanged}건은 그대로입니다.`,
      moves: "옮겨지는 시한", issue: "이슈", clock: "시한", from: "지금 기한", to: "변경 후 기한", shift: "차이", later: (length: string) => `${length} 늦어짐`, earlier: (length: string) => `${length} 빨라짐`,
      more: (length: string) => `남은 시간 ${length} 늘어남`, less: (length: string) => `남은 시간 ${length} 줄어듦`, paused: "일시 정지", none: "–", tier: (tier: number) => `${tier}단계`,
      fired: "바로 요청받는 역할", firedLine: (issue: string, tier: number, role: string) => `${issue}: ${tier}단계, ${role}`, moreIssues: "한 번에 옮길 수 있는 것보다 많습니다. 적용한 뒤 다시 확인하세요.",
      stale: "그사이 옮겨질 내용이 바뀌었습니다. 지금 기준으로 다시 계산했으니, 휴무로 지정하기 전에 다시 확인하세요.", done: (date: string, count: number) => `${date}을(를) 휴무로 지정했습니다. 이슈 ${count}건의 시한을 옮겼습니다.`,
      repeated: "이미 휴무로 지정되어 있어 할 일이 없었습니다.", final: "여기서는 휴무를 다시 취소할 수 없습니다. 정책 파일을 고쳐야 합니다.",
      clocks: { firstResponse: "첫 응답", tierResponse: "단계별 답변", resolution: "해결", emergency: "긴급 전환" },
    },
  },
);
