import { defineWords, type Language } from "../../../words";
import { feedbackActionWords } from "./feedbackActionWords";
import { issueActionWords, type ActionContext } from "./issueActionWords";
import type { ActionId } from "./models/action";
import { otherActionWords } from "./otherActionWords";
import { transitionActionWords } from "./transitionActionWords";

interface ActionWords {
  label: string;
  says: (about: ActionContext) => string;
  done: string;
}

const of = (language: Language): Readonly<Record<ActionId, ActionWords>> =>
  ({ ...issueActionWords[language], ...transitionActionWords[language], ...feedbackActionWords[language], ...otherActionWords[language] });

/** What each action is called, what it will do, and what is said once it is done. */
export const actionWords = { en: of("en"), ko: of("ko") };

export const barWords = defineWords(
  {
    bar: "Actions", more: "More actions", none: "Nothing to do here just now.", cancel: "Cancel", final: "This cannot be undone.", back: "It can be undone right after.", about: (target: string) => `about ${target}`,
    blocked: { personNeeded: "A role's key decides on no money and signs nothing: sign in as yourself.", awaitsApproval: "It costs more than was allowed and waits for an approval." },
    sending: "Sending …", refused: "Not done",
  },
  {
    bar: "할 수 있는 일", more: "다른 작업", none: "지금 할 일이 없습니다.", cancel: "취소", final: "되돌릴 수 없습니다.", back: "바로 되돌릴 수 있습니다.", about: (target: string) => `대상: ${target}`,
    blocked: { personNeeded: "역할 키로는 금액을 결정하거나 서명할 수 없습니다. 본인 계정으로 로그인해 주세요.", awaitsApproval: "허용된 금액을 넘어 승인을 기다리고 있습니다." },
    sending: "보내는 중 …", refused: "처리되지 않았습니다",
  },
);
