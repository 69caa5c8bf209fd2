import { defineWords } from "../../../words";

/** What a sentence of an action may name. Everything is text already. */
export interface ActionContext {
  id: string;
  subject: string;
  owner: string;
  tier: string;
  nextRung: string;
  role: string;
  amount: string;
  offered: string;
  what: string;
  to: string;
  client: string;
  incoming: string;
  outgoing: string;
  draft: string;
}

type About = Pick<ActionContext, "id" | "owner" | "tier" | "nextRung" | "role" | "amount" | "offered" | "client">;

export const issueActionWords = defineWords(
  {
    acknowledge: { label: "Acknowledge", says: ({ nextRung }: About) => `You take the issue up. Rung ${nextRung} will not be asked; the reply and resolution clocks run on.`, done: "Taken up" },
    reply: { label: "Reply", says: ({ client }: About) => `By e-mail the words go to ${client} from here; by any other channel they are only recorded. The first-response clock stops.`, done: "Reply recorded" },
    offerSolution: { label: "Offer a solution", says: ({ client }: About) => `Records what was offered to ${client}. What costs more than you may decide waits for an approval.`, done: "Offer recorded" },
    acceptSolution: { label: "Client accepts", says: ({ offered, client }: About) => `Records that ${client} takes: ${offered}`, done: "Acceptance recorded" },
    rejectSolution: { label: "Client declines", says: ({ offered, client }: About) => `Records that ${client} does not take: ${offered}. Solutions that keep failing raise the issue.`, done: "Recorded as declined" },
    approve: { label: "Approve", says: ({ amount, id }: About) => `${amount} is granted for ${id}; what waited for it goes on. The first decision stands.`, done: "Amount approved" },
    decline: { label: "Decline", says: ({ amount, id }: About) => `${amount} is not granted for ${id}; whoever asked is told why. The first decision stands.`, done: "Amount declined" },
    pause: { label: "Pause", says: () => "The clocks stand still while the client has to answer. If it takes long, the owner is asked whether it still waits.", done: "Clocks paused" },
    resume: { label: "Go on", says: () => "The clocks go on from where they stood.", done: "Clocks go on" },
    reassign: { label: "Reassign", says: ({ owner, tier }: About) => `Somebody else at Tier ${tier} takes over from ${owner} and is told; the clocks run on.`, done: "Reassigned" },
    resolve: { label: "Resolve", says: ({ client }: About) => `The response clocks stop and ${client} is asked to confirm. An amount above what you may decide waits for an approval first.`, done: "Resolution recorded" },
    confirm: { label: "Record confirmation", says: ({ client }: About) => `Records what ${client} says to the resolution. A yes ends the issue; a no reopens it on a new rung.`, done: "Answer recorded" },
    answerRequest: { label: "Answer request", says: ({ role }: About) => `The answer is recorded for ${role}, and the issue no longer waits for it.`, done: "Request answered" },
  },
  {
    acknowledge: { label: "접수 확인", says: ({ nextRung }) => `이슈를 맡습니다. ${nextRung}차 담당에게 넘어가지 않으며, 답장과 해결 기한은 계속 흐릅니다.`, done: "접수 확인했습니다" },
    reply: { label: "답장", says: ({ client }) => `이메일이면 여기서 ${client}에 발송되고, 다른 채널이면 기록만 남습니다. 첫 응답 기한이 멈춥니다.`, done: "답장을 기록했습니다" },
    offerSolution: { label: "해결안 제시", says: ({ client }) => `${client}에 제시한 안을 기록합니다. 결정 한도를 넘는 비용은 승인을 기다립니다.`, done: "제안을 기록했습니다" },
    acceptSolution: { label: "고객 수락", says: ({ offered, client }) => `${client}의 수락을 기록합니다: ${offered}`, done: "수락을 기록했습니다" },
    rejectSolution: { label: "고객 거절", says: ({ offered, client }) => `${client}의 거절을 기록합니다: ${offered}. 실패가 거듭되면 이슈가 더 높은 단계로 올라갑니다.`, done: "거절을 기록했습니다" },
    approve: { label: "승인", says: ({ amount, id }) => `${id} 건의 ${amount}을(를) 승인하며, 기다리던 일이 진행됩니다. 첫 결정이 확정됩니다.`, done: "금액을 승인했습니다" },
    decline: { label: "반려", says: ({ amount, id }) => `${id} 건의 ${amount}을(를) 반려하며, 요청한 사람에게 사유가 전달됩니다. 첫 결정이 확정됩니다.`, done: "금액을 반려했습니다" },
    pause: { label: "일시정지", says: () => "고객의 답을 기다리는 동안 기한이 멈춥니다. 오래 걸리면 담당자에게 계속 기다리는지 확인합니다.", done: "기한을 멈췄습니다" },
    resume: { label: "다시 시작", says: () => "멈췄던 기한이 남은 시간부터 다시 흐릅니다.", done: "기한이 다시 흐릅니다" },
    reassign: { label: "담당 변경", says: ({ owner, tier }) => `${tier}단계의 다른 사람이 ${owner}에게서 이어받고 알림을 받습니다. 기한은 계속 흐릅니다.`, done: "담당을 바꿨습니다" },
    resolve: { label: "해결", says: ({ client }) => `응답 기한이 멈추고 ${client}에 확인을 요청합니다. 결정 한도를 넘는 금액은 먼저 승인을 기다립니다.`, done: "해결을 기록했습니다" },
    confirm: { label: "고객 확인 기록", says: ({ client }) => `해결에 대한 ${client}의 답을 기록합니다. 만족하면 이슈가 끝나고, 아니면 다음 차수로 다시 열립니다.`, done: "답을 기록했습니다" },
    answerRequest: { label: "요청에 답변", says: ({ role }) => `${role}의 답변으로 기록되며, 이슈는 더 이상 이 답을 기다리지 않습니다.`, done: "요청에 답했습니다" },
  },
);
