import { counted, defineWords } from "../../words";

export const clientWords = defineWords(
  {
    title: "Client",
    list: {
      title: "Clients", lead: "Find a client by name or id.", search: "Name or id", found: (count: number) => counted(count, "client", "clients"), label: "Clients",
      csm: "Looked after by", nobody: "nobody yet", more: (count: number) => `The first ${count} are shown: type on to narrow the search.`, bounded: "There are more clients than this search covers. A client's page opens by its id too.",
      empty: { title: "No clients yet", body: "Clients come from the order system, or from a file.", import: "Import clients" }, none: { title: "No client is like that", body: "Try part of the name, or the id." },
    },
    preferences: {
      title: "Preferences", language: "Language", languages: { en: "English", ko: "Korean" }, method: "Contact by", methods: { email: "E-mail", kakaoTalk: "KakaoTalk", phone: "Phone" },
      cadence: "Updates", cadences: { proactive: "as things happen", onRequest: "only what they have to know; the rest on request" }, csm: "Client Success Manager", specialist: "Support Specialist",
      tier: "Tier", contact: "Contact person", email: "E-mail", phone: "Phone", segment: "Segment", domestic: "Where", home: "Domestic", abroad: "International", revenue: "Revenue a year",
      surveys: "Surveys", optOut: "does not want surveys", optIn: "may be sent", zone: "Time zone", none: "nobody",
    },
    record: {
      title: "Before they asked", promises: "Promised updates", keptInTime: "Sent in time", keptLate: "Sent late", missed: "Missed", open: "Not due yet",
      sentence: (parts: string) => `Promised updates: ${parts}.`, nothing: "Nothing has been promised to this client yet.",
      told: "Who spoke first", toldWord: "We told first", askedWord: "They had to ask", toldSentence: (share: string, told: number, asked: number) => `${share} told first: ${counted(told, "update", "updates")} in time, ${counted(asked, "question", "questions")} about where an order stands.`,
      noWord: "Neither they nor we have said anything about an order yet.", lastContact: "Last contact", never: "none yet", rule: "ORD-9",
    },
    sending: {
      on: "Messages go to this client", held: "Sending to this client is held", since: (who: string, when: string) => `by ${who}, since ${when}`, waiting: (count: number) => `${counted(count, "message waits", "messages wait")}`,
      all: "All sending is held at the moment, whatever is set here.", holdLabel: "Hold sending to them", releaseLabel: "Let their messages go",
      holdWhat: (name: string) => `From now on nothing leaves for ${name}. Messages are written, kept and wait; promises keep running and may become late. What is being handed over just now still goes.`,
      releaseWhat: (name: string, count: number | undefined) => `${count === undefined ? "Held messages" : counted(count, "held message", "held messages")} to ${name} may go out within minutes, but for those a person or the hold of all sending keeps back.`,
      heldDone: (name: string) => `Sending to ${name} is held.`, releasedDone: (name: string) => `Messages to ${name} go again.`,
    },
    work: {
      title: "What runs for them", open: (count: number) => `${counted(count, "open", "open")}`, none: "Nothing of this kind.", noneOpen: "Nothing open.", ended: (count: number) => `${counted(count, "ended", "ended")}`,
      groups: { order: "Orders", escalation: "Issues", "feedback-loop": "Feedback", transition: "Transitions", survey: "Surveys" },
      more: "There are more than are shown: see all that runs for them.", all: "All in the list",
    },
    messages: { title: "Latest messages", all: "All messages to them", none: "No messages yet." },
  },
  {
    title: "고객",
    list: {
      title: "고객", lead: "이름이나 ID로 고객을 찾으세요.", search: "이름 또는 ID", found: (count: number) => `고객 ${count}곳`, label: "고객",
      csm: "담당", nobody: "아직 없음", more: (count: number) => `처음 ${count}곳만 표시합니다. 검색어를 더 입력해 주세요.`, bounded: "검색 범위보다 고객이 더 많습니다. ID로 고객 페이지를 바로 열 수도 있습니다.",
      empty: { title: "아직 고객이 없습니다", body: "고객은 주문 시스템이나 파일에서 등록됩니다.", import: "고객 가져오기" }, none: { title: "해당하는 고객이 없습니다", body: "이름의 일부나 ID로 찾아보세요." },
    },
    preferences: {
      title: "선호 사항", language: "언어", languages: { en: "영어", ko: "한국어" }, method: "연락 방법", methods: { email: "이메일", kakaoTalk: "카카오톡", phone: "전화" },
      cadence: "진행 안내", cadences: { proactive: "진행될 때마다", onRequest: "꼭 필요한 것만, 나머지는 요청할 때" }, csm: "고객 성공 매니저", specialist: "지원 담당자",
      tier: "등급", contact: "연락 담당자", email: "이메일", phone: "전화", segment: "구분", domestic: "지역", home: "국내", abroad: "해외", revenue: "연 매출",
      surveys: "설문", optOut: "설문을 원하지 않음", optIn: "발송 가능", zone: "시간대", none: "없음",
    },
    record: {
      title: "묻기 전에 알렸는가", promises: "약속한 안내", keptInTime: "제때 발송", keptLate: "늦게 발송", missed: "발송하지 못함", open: "아직 기한 전",
      sentence: (parts: string) => `약속한 안내: ${parts}.`, nothing: "아직 이 고객에게 약속한 안내가 없습니다.",
      told: "누가 먼저 말했는가", toldWord: "먼저 알림", askedWord: "고객이 먼저 물음", toldSentence: (share: string, told: number, asked: number) => `먼저 알린 비율 ${share}: 제때 보낸 안내 ${told}건, 주문 상황을 물은 문의 ${asked}건.`,
      noWord: "아직 주문에 대해 서로 주고받은 말이 없습니다.", lastContact: "마지막 연락", never: "아직 없음", rule: "ORD-9",
    },
    sending: {
      on: "이 고객에게 메시지를 보내고 있습니다", held: "이 고객에 대한 발송이 보류 중입니다", since: (who: string, when: string) => `${who}, ${when}부터`, waiting: (count: number) => `대기 중인 메시지 ${count}건`,
      all: "여기 설정과 관계없이 지금은 전체 발송이 보류 중입니다.", holdLabel: "이 고객 발송 보류", releaseLabel: "발송 재개",
      holdWhat: (name: string) => `지금부터 ${name}에게 아무것도 나가지 않습니다. 메시지는 작성되어 보관되고 대기하며, 약속 기한은 계속 흘러 늦어질 수 있습니다. 지금 전달 중인 메시지는 그대로 나갑니다.`,
      releaseWhat: (name: string, count: number | undefined) => `${name}에게 갈 보류 메시지${count === undefined ? "가" : ` ${count}건이`} 몇 분 안에 나갈 수 있습니다. 개별 보류나 전체 발송 보류에 걸린 메시지는 제외됩니다.`,
      heldDone: (name: string) => `${name}에 대한 발송을 보류했습니다.`, releasedDone: (name: string) => `${name}에 대한 발송을 재개했습니다.`,
    },
    work: {
      title: "진행 중인 일", open: (count: number) => `진행 ${count}건`, none: "해당 없음", noneOpen: "진행 중인 건이 없습니다.", ended: (count: number) => `종료 ${count}건`,
      groups: { order: "주문", escalation: "이슈", "feedback-loop": "피드백", transition: "담당자 이관", survey: "설문" },
      more: "표시된 것보다 더 있습니다. 전체 목록에서 확인하세요.", all: "목록에서 모두 보기",
    },
    messages: { title: "최근 메시지", all: "이 고객에게 보낸 모든 메시지", none: "아직 메시지가 없습니다." },
  },
);
