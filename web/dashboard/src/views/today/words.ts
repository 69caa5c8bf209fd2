import { counted, defineWords } from "../../words";

export const todayWords = defineWords(
  {
    title: "Today",
    lead: (moment: string) => `${moment} in Seoul`,
    figure: {
      label: "The four figures",
      late: "Late now",
      dueSoon: (within: string) => `Due within ${within}`,
      waiting: "Waiting on a person",
      failed: "Failed",
      more: (count: string) => `${count} or more`,
    },
    whose: { label: "Whose", everybody: "Everybody's", mine: "Mine" },
    list: "What needs you",
    harm: {
      emergency: "Emergency",
      vipLate: "Late for a VIP",
      late: "Late",
      failed: "Failed",
      dueSoon: "Due soon",
      waiting: "Waiting on a person",
    },
    rows: (count: number) => counted(count, "row", "rows"),
    owner: "Owner",
    nobody: "Nobody yet",
    next: "Next",
    action: {
      open: "Open", done: "Mark done", acknowledge: "Acknowledge", approve: "Review approval", release: "Send now", releaseThere: "Review release", resend: "Send again", commit: "Make commitment",
    },
    confirm: {
      done: {
        title: (what: string) => `Mark “${what}” done?`,
        body: "It is recorded as done by you and leaves everybody's list. The process goes on from there. This cannot be undone.",
      },
      acknowledge: {
        title: (what: string) => `Acknowledge “${what}”?`,
        body: "You take the issue up, so it is not passed on to the next person. The clocks for the answer and the resolution run on. This cannot be undone.",
      },
      release: {
        title: (what: string) => `Send “${what}” now?`,
        body: "The message was held and goes to the client now. A message that has gone cannot be called back.",
      },
      resend: {
        title: (what: string) => `Send “${what}” again?`,
        body: "The same message goes to the client once more, now. A message that has gone cannot be called back.",
      },
    },
    outcome: {
      done: (what: string) => `Done: ${what}`,
      acknowledge: (what: string) => `You have taken up: ${what}`,
      release: (what: string) => `On its way: ${what}`,
      resend: (what: string) => `Sent again: ${what}`,
    },
    narrowed: {
      shown: (figure: string) => `Only “${figure}” is shown.`,
      all: "Show everything",
      running: "All of them in Running",
      messages: "All of them in Messages",
      none: (figure: string) => `Nothing under “${figure}”.`,
    },
    more: "There is more than fits here. The most harmful is above; the rest is in Running.",
    calm: {
      title: "Nothing needs you",
      body: (within: string) => `Nothing is late, nothing is due within ${within}, nobody is waiting, and nothing has failed. What comes up appears here by itself.`,
      mine: "Nothing of yours is late, due soon, waiting or failed. Somebody else may still need a hand.",
    },
  },
  {
    title: "오늘",
    lead: (moment: string) => `서울 ${moment}`,
    figure: {
      label: "네 가지 수치",
      late: "지금 지연",
      dueSoon: (within: string) => `${within} 안에 기한`,
      waiting: "담당자 처리 대기",
      failed: "실패",
      more: (count: string) => `${count} 이상`,
    },
    whose: { label: "담당", everybody: "전체", mine: "내 담당" },
    list: "처리가 필요한 일",
    harm: {
      emergency: "긴급",
      vipLate: "VIP 고객 지연",
      late: "지연",
      failed: "실패",
      dueSoon: "기한 임박",
      waiting: "담당자 처리 대기",
    },
    rows: (count: number) => `${count}건`,
    owner: "담당자",
    nobody: "담당자 없음",
    next: "다음",
    action: {
      open: "열기", done: "완료 처리", acknowledge: "접수 확인", approve: "승인 검토", release: "지금 보내기", releaseThere: "발송 검토", resend: "다시 보내기", commit: "약속 입력",
    },
    confirm: {
      done: {
        title: (what: string) => `“${what}” 완료 처리할까요?`,
        body: "완료하신 것으로 기록되고 모두의 목록에서 사라집니다. 프로세스는 이어서 진행됩니다. 되돌릴 수 없습니다.",
      },
      acknowledge: {
        title: (what: string) => `“${what}” 접수 확인할까요?`,
        body: "이슈를 맡으신 것으로 기록되어 다음 담당자에게 넘어가지 않습니다. 답변과 해결 기한은 계속 흐릅니다. 되돌릴 수 없습니다.",
      },
      release: {
        title: (what: string) => `“${what}” 지금 보낼까요?`,
        body: "보류된 메시지가 지금 고객에게 발송됩니다. 발송된 메시지는 회수할 수 없습니다.",
      },
      resend: {
        title: (what: string) => `“${what}” 다시 보낼까요?`,
        body: "같은 메시지가 지금 고객에게 한 번 더 발송됩니다. 발송된 메시지는 회수할 수 없습니다.",
      },
    },
    outcome: {
      done: (what: string) => `완료: ${what}`,
      acknowledge: (what: string) => `접수 확인: ${what}`,
      release: (what: string) => `발송 중: ${what}`,
      resend: (what: string) => `다시 보냄: ${what}`,
    },
    narrowed: {
      shown: (figure: string) => `“${figure}”만 표시 중입니다.`,
      all: "모두 보기",
      running: "진행 중에서 모두 보기",
      messages: "메시지에서 모두 보기",
      none: (figure: string) => `“${figure}”에 해당하는 일이 없습니다.`,
    },
    more: "여기에 다 담지 못했습니다. 영향이 큰 일부터 위에 있으며, 나머지는 진행 중에서 보실 수 있습니다.",
    calm: {
      title: "지금은 처리하실 일이 없습니다",
      body: (within: string) => `지연된 일도, ${within} 안에 기한이 오는 일도, 기다리는 사람도, 실패한 일도 없습니다. 새로운 일은 자동으로 여기에 나타납니다.`,
      mine: "담당하신 일 가운데 지연, 기한 임박, 대기, 실패는 없습니다. 다른 분께 도움이 필요할 수 있습니다.",
    },
  },
);
