import { useNames } from "../../../directory/useDirectory";
import { formWords } from "../../../forms/words";
import { shorten } from "../../../models/shorten";
import { domainWords, nameIn, useFormats, useWords } from "../../../words";
import type { Detail } from "../detail";
import type { Action } from "./models/action";

/** Columns of a target's name in a button (assumed). */
const width = 28;

/** What to call the target of an action: an amount, a function, an option, an account. */
export function useTargetNames(detail: Detail): (action: Action) => string {
  const words = useWords(formWords).choices;
  const roles = useWords(domainWords).role;
  const formats = useFormats();
  const names = useNames();
  const role = (name: string): string => words.function?.[name] ?? nameIn(roles, name);
  return ({ target = "" }) => {
    if (detail.process === "escalation") {
      const approval = detail.view.approvals?.find(found => found.approvalId === target);
      if (approval) return formats.money(approval.amountUsd, "USD");
      const request = detail.view.requests?.find(found => found.requestId === target);
      if (request) return role(request.role);
      const solution = detail.view.solutions?.find(found => found.solutionId === target);
      return shorten(solution?.options.map(option => option.text).join(" / ") ?? target, width);
    }
    if (detail.process === "departure") return shorten(names.client(target), width);
    return detail.process === "feedback-loop" ? role(target) : target;
  };
}
