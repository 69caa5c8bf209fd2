import type { DetailOf, Me } from "../../detail";
import { has, isCs, type Action } from "./action";

type View = DetailOf<"feedback-loop">["view"];

const over = ["satisfied", "unanswered", "thanked", "dismissed", "resolved"];

/** What a loop's stage and the reader's role allow (FBK-3 to FBK-5, ruling 11). */
export function feedbackActions(view: View, me: Me): Action[] {
  const { stage } = view;
  if (over.includes(stage)) return [];
  const begun = view.state !== "accepted";
  const lead = has(me, "cs-lead");
  const actions: Action[] = [];
  if (begun && lead && view.draft) actions.push({ id: "releaseDraft", primary: true }, { id: "toldOtherwise" });
  if (begun && stage === "acting") actions.push(...parts(view, me, lead && !view.draft));
  if (isCs(me)) actions.push({ id: "categorise", ...(stage === "categorising" && { primary: true }) });
  if (!begun) return actions;
  if (isCs(me) && (stage === "experiencing" || stage === "checking")) actions.push({ id: "checkSatisfaction", primary: true });
  if (isCs(me)) actions.push({ id: "assignLoop" });
  if (lead && stage !== "dismissing") actions.push({ id: "dismiss" });
  return actions;
}

/** Each function for its own part; the CS Lead for anybody's. */
function parts(view: View, me: Me, lead: boolean): Action[] {
  const open = (view.functions ?? []).filter(part => part.state !== "completed" && (has(me, "cs-lead") || isTheirs(part.role, me)));
  return open.flatMap((part, index) => [
    { id: "completePart" as const, target: part.role, ...(index === 0 && (lead || !has(me, "cs-lead")) && { primary: true }) },
    { id: "commitPart" as const, target: part.role },
  ]);
}

const isTheirs = (role: string, me: Me): boolean =>
  has(me, role) || me.function === role || (role === "operations" && has(me, "operations-director")) || (role === "cs-lead" && isCs(me));
