import { defineWords } from "../../../words";
import type { ActionContext } from "./issueActionWords";

type About = Pick<ActionContext, "id" | "client" | "what" | "to" | "owner">;

export const otherActionWords = defineWords(
  {
    chooseOption: { label: "Record choice", says: ({ client }: About) => `Records the option ${client} takes; it is confirmed to them. Another choice later is a change of mind.`, done: "Choice recorded" },
    clientSatisfied: { label: "Client is satisfied", says: ({ client }: About) => `Records that ${client} is satisfied, which ends the follow-up.`, done: "Satisfaction recorded" },
    assignAccount: { label: "Assign account", says: ({ what }: About) => `A transition of ${what} begins to whoever you choose.`, done: "Account assigned" },
    suspend: { label: "Suspend", says: () => "What arrives is kept and nothing is done with it, until it is resumed. Deadlines pass meanwhile.", done: "Suspended" },
    resumeInstance: { label: "Resume", says: () => "What arrived meanwhile is dealt with, and what fell due is made up for.", done: "Resumed" },
    retry: { label: "Retry", says: () => "What stopped is tried again from the step it stopped at. It helps once the cause is mended.", done: "Tried again" },
    terminate: { label: "End for good", says: ({ id }: About) => `${id} ends here: no message, reminder or task of it comes any more.`, done: "Ended for good" },
    holdMessage: { label: "Hold", says: ({ what, to }: About) => `“${what}” to ${to} is kept back until it is released.`, done: "Message held" },
    releaseMessage: { label: "Release", says: ({ what, to }: About) => `“${what}” goes to ${to} now, whatever held it.`, done: "Message released" },
    resendMessage: { label: "Resend", says: ({ what, to }: About) => `“${what}” is handed over to ${to} again under the same key. If the first one arrived after all, they get it twice.`, done: "Handed over again" },
    finishTask: { label: "Done", says: ({ what }: About) => `“${what}” is marked as done.`, done: "Task done" },
    reassignTask: { label: "Reassign", says: ({ what, owner }: About) => `“${what}” goes from ${owner} to somebody else; its due date stays.`, done: "Task reassigned" },
  },
  {
    chooseOption: { label: "선택 기록", says: ({ client }) => `${client}이(가) 고른 안을 기록하고 확인 메시지를 보냅니다. 나중에 다른 안을 고르면 변경으로 봅니다.`, done: "선택을 기록했습니다" },
    clientSatisfied: { label: "고객 만족", says: ({ client }) => `${client}의 만족을 기록하고 후속 조치를 끝냅니다.`, done: "만족을 기록했습니다" },
    assignAccount: { label: "고객사 배정", says: ({ what }) => `고르신 사람에게 ${what} 이관이 시작됩니다.`, done: "고객사를 배정했습니다" },
    suspend: { label: "중지", says: () => "다시 시작할 때까지 들어오는 것은 보관만 하고 처리하지 않습니다. 그동안 기한은 지나갑니다.", done: "중지했습니다" },
    resumeInstance: { label: "재개", says: () => "그동안 들어온 것을 처리하고, 지난 기한을 따라잡습니다.", done: "재개했습니다" },
    retry: { label: "다시 시도", says: () => "멈춘 곳부터 다시 시도합니다. 원인을 고친 뒤에 도움이 됩니다.", done: "다시 시도했습니다" },
    terminate: { label: "완전히 종료", says: ({ id }) => `${id}이(가) 여기서 끝납니다. 메시지, 알림, 업무가 더 이상 나오지 않습니다.`, done: "종료했습니다" },
    holdMessage: { label: "보류", says: ({ what, to }) => `${to}에게 가는 “${what}”을(를) 내보낼 때까지 보류합니다.`, done: "메시지를 보류했습니다" },
    releaseMessage: { label: "내보내기", says: ({ what, to }) => `보류 사유와 관계없이 “${what}”이(가) 지금 ${to}에게 발송됩니다.`, done: "메시지를 내보냈습니다" },
    resendMessage: { label: "재발송", says: ({ what, to }) => `“${what}”을(를) 같은 키로 ${to}에게 다시 보냅니다. 앞선 것이 도착했다면 두 번 받게 됩니다.`, done: "다시 보냈습니다" },
    finishTask: { label: "완료", says: ({ what }) => `“${what}”을(를) 완료로 표시합니다.`, done: "업무를 완료했습니다" },
    reassignTask: { label: "담당 변경", says: ({ what, owner }) => `“${what}”이(가) ${owner}에게서 다른 사람에게 갑니다. 기한은 그대로입니다.`, done: "업무 담당을 바꿨습니다" },
  },
);
