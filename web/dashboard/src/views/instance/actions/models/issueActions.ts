import type { DetailOf, Me } from "../../detail";
import { handlesIssues, has, isCs, tierOf, type Action } from "./action";

type View = DetailOf<"escalation">["view"];

/** What an issue's stage and the reader's role allow (ESC-2 to ESC-8, SLA-5, SLA-6, RAB-3, XFN-1). */
export function issueActions(view: View, me: Me): Action[] {
  if (view.stage === "confirmed" || view.stage === "unconfirmed") return [];
  return [...(handlesIssues(me) ? handling(view, me) : []), ...requests(view, me)];
}

function handling(view: View, me: Me): Action[] {
  const { stage, acknowledged = false } = view;
  const begun = view.state !== "accepted";
  const atTier = begun && (tierOf(me) >= view.tier || (me.staffId !== undefined && me.staffId === view.owner));
  const working = stage === "open" || stage === "paused";
  const takesUp = working && !acknowledged && atTier;
  const decisions = approvals(view, me);
  const actions: Action[] = [...decisions];
  if (takesUp) actions.push({ id: "acknowledge", primary: decisions.length === 0 });
  if (stage === "paused") actions.push({ id: "resume", primary: decisions.length === 0 && !takesUp });
  actions.push({ id: "reply", ...(stage === "open" && acknowledged && decisions.length === 0 && !isReplied(view) && { primary: true }) });
  if (working) actions.push({ id: "resolve", ...(stage === "open" && acknowledged && decisions.length === 0 && isReplied(view) && { primary: true }) });
  if (stage === "resolved") actions.push({ id: "confirm", primary: decisions.length === 0 });
  actions.push({ id: "offerSolution" }, ...solutions(view));
  if (stage === "open" && atTier) actions.push({ id: "pause" });
  if (atTier) actions.push({ id: "reassign" });
  return actions;
}

const isReplied = (view: View): boolean => !(view.clocks ?? []).some(clock => clock.name !== "resolution" && clock.state === "running");

function approvals(view: View, me: Me): Action[] {
  const blocked = me.isPerson ? {} : { blocked: "personNeeded" as const };
  return (view.approvals ?? [])
    .filter(approval => approval.state === "waiting")
    .flatMap((approval, index) => [
      { id: "approve" as const, target: approval.approvalId, ...blocked, ...(index === 0 && me.isPerson && { primary: true }) },
      { id: "decline" as const, target: approval.approvalId, ...blocked },
    ]);
}

/** Only the outcome of what was offered is asked for; what costs more than was allowed cannot be accepted before it is. */
function solutions(view: View): Action[] {
  return (view.solutions ?? [])
    .filter(solution => solution.outcome === "offered")
    .flatMap(solution => [
      { id: "acceptSolution" as const, target: solution.solutionId, ...(solution.awaitsApproval && { blocked: "awaitsApproval" as const }) },
      { id: "rejectSolution" as const, target: solution.solutionId },
    ]);
}

/** CS answers for whoever was asked; they answer what was asked of them. */
function requests(view: View, me: Me): Action[] {
  if (view.state === "accepted") return [];
  const mine = (role: string): boolean => has(me, role) || me.function === role || (role === "operations" && has(me, "operations-director"));
  return (view.requests ?? [])
    .filter(request => request.state === "open" && (isCs(me) || mine(request.role)))
    .map(request => ({ id: "answerRequest", target: request.requestId }));
}
