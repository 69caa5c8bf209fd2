import { counted, defineWords } from "../../words";

export const messagesWords = defineWords(
  {
    title: "Messages",
    tabs: { label: "Messages", ledger: "Ledger", templates: "Templates" },
    state: {
      planned: "Planned", held: "Held", sending: "Being sent", accepted: "Sent", delivered: "Delivered", bounced: "Bounced", failed: "Failed", outcomeUnknown: "Outcome unknown",
    },
    channel: { email: "E-mail", kakaoTalk: "KakaoTalk", phone: "Phone", slack: "Slack", task: "Task" },
    filters: {
      label: "Which messages", state: "State", any: "Any", kind: "Kind", client: "Client", instance: "Process (id)", instanceHint: "e.g. order~K-1042", clear: "Clear filters",
    },
    list: { label: "Messages, newest first", open: (subject: string) => `Open: ${subject}`, to: "to", count: (count: number) => counted(count, "message", "messages") },
    empty: { title: "No messages yet", body: "Messages appear here before they are sent.", none: "No message is like that", noneBody: "Nothing in the ledger matches these filters." },
    panel: {
      label: "Message", rule: "Rule", because: "Why it was written", to: "To", channel: "Channel", language: "Language", planned: "Planned", accepted: "Sent", delivered: "Delivered",
      reported: "Report of", attempts: "Attempts", reason: "Why it stands like that", room: "Waits for a place in the provider's window of", from: "Part of", client: "Client", key: "Key",
      repeats: (count: number) => `of these ${counted(count, "repeat", "repeats")} after an unknown outcome`, history: "What people did",
      content: "As the recipient sees it", contentTitle: (subject: string) => `Content of the message: ${subject}`, noContent: "It has no words yet: they are written when it is handed over.",
      languages: { en: "English", ko: "Korean" }, did_hold: "held it", did_release: "released it", did_lift: "lifted the hold", did_resend: "sent it again", notYet: "not yet",
    },
    resend: {
      label: "Send again", what: "It is handed over again, with the same words and under the same key.",
      unknown: "Whether the first one arrived is not known: the recipient may get it twice.", bounced: "The address refused it before. Correct the address at the client first where it is wrong.", done: "It is being sent again.",
    },
    hold: { label: "Hold", what: "It stays in the ledger and is not sent until somebody releases it. Its promise keeps running and may become late.", done: "The message is held." },
    release: {
      label: "Release", what: "It is sent as soon as the provider takes it, and cannot be called back then.", everything: "All sending is held: this one message passes the hold.",
      client: "Sending to this client is held: this one message passes the hold.", allowList: "Its address is not on the allow-list: this one message passes it.", done: "The message is let go.",
    },
    sending: {
      on: "Sending is on", held: "All sending is held", since: (who: string, when: string) => `by ${who}, since ${when}`, waiting: (count: number) => `${counted(count, "message waits", "messages wait")}`,
      clients: (count: number) => `Sending to ${counted(count, "client", "clients")} is held`, holdLabel: "Hold all sending", releaseLabel: "Let messages go again",
      holdWhat: "From now on no message leaves, to clients or colleagues. They are written, kept and wait; promises keep running and may become late. What is being handed over just now still goes.",
      releaseWhat: (count: number) => `${counted(count, "held message", "held messages")} may go out within minutes, but for those a person, a client's own hold or the allow-list keeps back.`,
      held_done: "All sending is held.", released_done: "Messages go again.",
    },
    templates: {
      lead: "Every template with sample data, in both languages. What is sent says what its case has.", choose: "Template", en: "English", ko: "Korean",
      contentTitle: (kind: string, language: string) => `${kind}, ${language}`, subject: "Subject", goesBy: "Goes first by", empty: "No templates", emptyBody: "The service has none.",
    },
  },
  {
    title: "메시지",
    tabs: { label: "메시지", ledger: "발송 원장", templates: "템플릿" },
    state: {
      planned: "예정", held: "보류", sending: "보내는 중", accepted: "발송됨", delivered: "도착", bounced: "반송", failed: "실패", outcomeUnknown: "결과 불명",
    },
    channel: { email: "이메일", kakaoTalk: "카카오톡", phone: "전화", slack: "Slack", task: "할 일" },
    filters: {
      label: "메시지 필터", state: "상태", any: "전체", kind: "종류", client: "고객", instance: "프로세스 ID", instanceHint: "예: order~K-1042", clear: "필터 지우기",
    },
    list: { label: "메시지, 최신순", open: (subject: string) => `열기: ${subject}`, to: "받는 사람", count: (count: number) => `메시지 ${count}건` },
    empty: { title: "아직 메시지가 없습니다", body: "메시지는 보내기 전에 여기에 먼저 기록됩니다.", none: "해당하는 메시지가 없습니다", noneBody: "이 필터에 맞는 메시지가 원장에 없습니다." },
    panel: {
      label: "메시지", rule: "규칙", because: "작성 이유", to: "받는 사람", channel: "채널", language: "언어", planned: "예정", accepted: "발송", delivered: "도착",
      reported: "배송 보고", attempts: "시도", reason: "현재 상태의 이유", room: "발송 한도로 대기 중인 시각", from: "관련 프로세스", client: "고객", key: "키",
      repeats: (count: number) => `이 중 결과 불명 후 재시도 ${count}회`, history: "처리 이력",
      content: "받는 사람이 보는 내용", contentTitle: (subject: string) => `메시지 내용: ${subject}`, noContent: "아직 내용이 없습니다. 발송할 때 작성됩니다.",
      languages: { en: "영어", ko: "한국어" }, did_hold: "보류", did_release: "보류 해제", did_lift: "전체 보류 해제", did_resend: "다시 보냄", notYet: "아직",
    },
    resend: {
      label: "다시 보내기", what: "같은 내용을 같은 키로 다시 발송합니다.",
      unknown: "첫 발송이 도착했는지 알 수 없어, 받는 사람이 두 번 받을 수 있습니다.", bounced: "이전에 주소에서 거부되었습니다. 주소가 잘못되었다면 고객 정보에서 먼저 고쳐 주세요.", done: "다시 보내고 있습니다.",
    },
    hold: { label: "보류", what: "원장에 남고, 누군가 해제할 때까지 발송되지 않습니다. 약속 기한은 계속 흐르므로 늦어질 수 있습니다.", done: "메시지를 보류했습니다." },
    release: {
      label: "보류 해제", what: "가능한 대로 바로 발송되며, 그 뒤에는 되돌릴 수 없습니다.", everything: "전체 발송이 보류 중이지만, 이 메시지만 예외로 나갑니다.",
      client: "이 고객에게 보내는 발송이 보류 중이지만, 이 메시지만 예외로 나갑니다.", allowList: "허용 목록에 없는 주소이지만, 이 메시지만 예외로 나갑니다.", done: "메시지를 내보냈습니다.",
    },
    sending: {
      on: "발송 중", held: "전체 발송 보류 중", since: (who: string, when: string) => `${who}, ${when}부터`, waiting: (count: number) => `대기 중인 메시지 ${count}건`,
      clients: (count: number) => `고객 ${count}곳에 대한 발송이 보류 중입니다`, holdLabel: "전체 발송 보류", releaseLabel: "발송 재개",
      holdWhat: "지금부터 고객과 동료에게 가는 모든 메시지가 나가지 않습니다. 메시지는 작성되어 보관되고 대기하며, 약속 기한은 계속 흘러 늦어질 수 있습니다. 지금 전달 중인 메시지는 그대로 나갑니다.",
      releaseWhat: (count: number) => `보류된 메시지 ${count}건이 몇 분 안에 나갈 수 있습니다. 개별 보류, 고객별 보류, 허용 목록에 걸린 메시지는 제외됩니다.`,
      held_done: "전체 발송을 보류했습니다.", released_done: "발송을 재개했습니다.",
    },
    templates: {
      lead: "모든 템플릿을 예시 데이터로 두 언어로 보여 줍니다. 실제 메시지에는 해당 건의 내용만 들어갑니다.", choose: "템플릿", en: "영어", ko: "한국어",
      contentTitle: (kind: string, language: string) => `${kind}, ${language}`, subject: "제목", goesBy: "기본 채널", empty: "템플릿이 없습니다", emptyBody: "등록된 템플릿이 없습니다.",
    },
  },
);
