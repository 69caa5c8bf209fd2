import type { DetailOf, Me } from "../../detail";
import { has, type Action } from "./action";

type View = DetailOf<"transition">["view"];

const beforeIntroduction = ["preparing", "introducing", "waitingForRoom"];

/** What a transition's stage and the reader's role allow (TRN-1 to TRN-6). */
export function transitionActions(view: View, me: Me): Action[] {
  const { stage } = view;
  if (stage === "completed" || stage === "cancelled" || view.state === "accepted" || !has(me, "csm", "cs-lead")) return [];
  const lead = has(me, "cs-lead");
  const before = beforeIntroduction.includes(stage);
  return [...dossier(view, me), ...shadowing(view), ...introduction(view), ...(lead ? ending(stage, before) : [])];
}

const isOpen = (view: View, kind: string): boolean => (view.steps ?? []).some(step => step.kind === kind && step.endedAt === undefined);

function dossier(view: View, me: Me): Action[] {
  if (!isOpen(view, "dossier")) return [];
  const sign: Action = me.isPerson ? { id: "signDossier", primary: true } : { id: "signDossier", blocked: "personNeeded" };
  return [sign, { id: "writeDossier" }];
}

function shadowing(view: View): Action[] {
  if (view.stage !== "preparing" || !isOpen(view, "shadowing")) return [];
  const signed = !isOpen(view, "dossier");
  const { reviewed = false } = view;
  return [
    ...(reviewed ? [] : [{ id: "reviewDossier" as const, ...(signed && { primary: true }) }]),
    { id: "reportShadowing", ...(signed && reviewed && { primary: true }) },
    { id: "skipShadowing" },
  ];
}

const introduction = (view: View): Action[] => (view.stage === "introducing" && isOpen(view, "introduction") ? [{ id: "introduce", primary: true }] : []);

function ending(stage: string, before: boolean): Action[] {
  if (before) return [{ id: "replaceCsm" }, { id: "cancelTransition" }];
  return stage === "followingUp" ? [{ id: "completeTransition" }, { id: "replaceCsm" }] : [];
}
