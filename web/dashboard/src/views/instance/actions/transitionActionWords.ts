import { defineWords } from "../../../words";
import type { ActionContext } from "./issueActionWords";

type About = Pick<ActionContext, "id" | "client" | "incoming" | "outgoing">;

export const transitionActionWords = defineWords(
  {
    writeDossier: { label: "Write the dossier", says: ({ outgoing }: About) => `What ${outgoing} hands over is saved; it can be changed until it is signed off.`, done: "Dossier saved" },
    signDossier: { label: "Dossier is done", says: ({ client }: About) => `You sign the dossier of ${client} off. After that it does not change any more.`, done: "Dossier signed off" },
    reviewDossier: { label: "Dossier was read", says: ({ incoming }: About) => `Records that ${incoming} has read the dossier.`, done: "Recorded as read" },
    reportShadowing: { label: "Record shadowing", says: ({ incoming, client }: About) => `Records a contact with ${client} that ${incoming} was part of. Enough of them, and a read dossier, end this step.`, done: "Shadowing recorded" },
    skipShadowing: { label: "Leave shadowing out", says: () => "Reading and shadowing are left out for the reason you give; the introduction comes next.", done: "Shadowing left out" },
    introduce: { label: "Introduce", says: ({ client, incoming }: About) => `Everything open of ${client} moves to ${incoming}, then the client gets their introduction.`, done: "Introduction released" },
    completeTransition: { label: "Complete", says: () => "The follow-up ends early: nobody is asked about availability or satisfaction any more.", done: "Transition completed" },
    cancelTransition: { label: "Cancel transition", says: ({ client, outgoing }: About) => `The transition of ${client} is given up. ${outgoing} keeps the account, and nobody outside is told.`, done: "Transition cancelled" },
    replaceCsm: { label: "Replace a CSM", says: () => "Tasks, reminders and messages go to whoever takes the part; deadlines stay.", done: "CSM replaced" },
  },
  {
    writeDossier: { label: "인계 자료 작성", says: ({ outgoing }) => `${outgoing}이(가) 넘기는 내용을 저장합니다. 서명 전까지 고칠 수 있습니다.`, done: "인계 자료를 저장했습니다" },
    signDossier: { label: "인계 자료 완료", says: ({ client }) => `${client} 인계 자료에 서명합니다. 그 뒤에는 바뀌지 않습니다.`, done: "인계 자료에 서명했습니다" },
    reviewDossier: { label: "인계 자료 읽음", says: ({ incoming }) => `${incoming}이(가) 인계 자료를 읽었음을 기록합니다.`, done: "읽음으로 기록했습니다" },
    reportShadowing: { label: "동행 기록", says: ({ incoming, client }) => `${incoming}이(가) 함께한 ${client}와의 접촉을 기록합니다. 횟수가 차고 자료를 읽으면 이 절차가 끝납니다.`, done: "동행을 기록했습니다" },
    skipShadowing: { label: "동행 생략", says: () => "적으신 사유로 자료 읽기와 동행을 생략하고, 다음은 소개입니다.", done: "동행을 생략했습니다" },
    introduce: { label: "소개", says: ({ client, incoming }) => `${client}의 진행 중인 일이 모두 ${incoming}에게 넘어가고, 이어서 고객에게 소개 메시지가 갑니다.`, done: "소개를 내보냈습니다" },
    completeTransition: { label: "완료", says: () => "후속 기간이 일찍 끝납니다. 더 이상 문의 가능 여부나 만족을 확인하지 않습니다.", done: "이관을 완료했습니다" },
    cancelTransition: { label: "이관 취소", says: ({ client, outgoing }) => `${client} 이관을 그만둡니다. ${outgoing}이(가) 계속 담당하며 외부에는 알리지 않습니다.`, done: "이관을 취소했습니다" },
    replaceCsm: { label: "CSM 교체", says: () => "업무, 알림, 메시지가 새 담당에게 가고 기한은 그대로입니다.", done: "CSM을 교체했습니다" },
  },
);
