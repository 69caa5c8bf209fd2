import { hasEnded, type DetailOf, type Instance, type Me, type Message, type Task } from "../../detail";
import { has, inCharge, isCs, type Action } from "./action";

/** A delay's or a failed check's options (ORD-6 to ORD-8); nothing is settled with an order that has ended. */
export function orderActions(view: DetailOf<"order">["view"], me: Me): Action[] {
  if (!isCs(me) || view.outcome) return [];
  return (view.exceptions ?? [])
    .filter(exception => !exception.satisfied)
    .flatMap((exception, index) => {
      const unsettled = exception.chosen === undefined;
      const choose: Action = { id: "chooseOption", target: exception.eventId, ...(index === 0 && unsettled && { primary: true }) };
      const satisfied: Action = { id: "clientSatisfied", target: exception.eventId, ...(index === 0 && !(unsettled && exception.options.length > 0) && { primary: true }) };
      return exception.options.length > 0 ? [choose, satisfied] : [satisfied];
    });
}

/** Accounts of a departure that nobody takes yet (TRN-1). */
export function departureActions(view: DetailOf<"departure">["view"], me: Me): Action[] {
  if (!has(me, "cs-lead")) return [];
  return (view.accounts ?? [])
    .filter(account => account.stage === "unassigned")
    .map((account, index) => ({ id: "assignAccount", target: account.clientId, ...(index === 0 && { primary: true }) }));
}

/** What is done to an instance whatever its process is. */
export function engineActions({ state }: Pick<Instance, "state">, me: Me): Action[] {
  if (!inCharge(me)) return [];
  if (state === "failed") return [{ id: "retry", primary: true }];
  if (hasEnded(state)) return [];
  return state === "suspended" ? [{ id: "resumeInstance", primary: true }, { id: "terminate" }] : [{ id: "suspend" }, { id: "terminate" }];
}

export function messageActions({ key, state }: Pick<Message, "key" | "state">, me: Me): Action[] {
  if (!isCs(me) && !has(me, "operator")) return [];
  if (state === "planned") return [{ id: "holdMessage", target: key }];
  if (state === "held") return [{ id: "releaseMessage", target: key }];
  return state === "failed" || state === "bounced" || state === "outcomeUnknown" ? [{ id: "resendMessage", target: key }] : [];
}

/** CS works with everybody's tasks; whom CS asks, with their own. */
export function taskActions({ taskId, owner, state }: Pick<Task, "taskId" | "owner" | "state">, me: Me): Action[] {
  if (state === "done") return [];
  if (isCs(me)) return [{ id: "finishTask", target: taskId }, { id: "reassignTask", target: taskId }];
  return has(me, "cfo", "ceo", "operations-director", "function-member") && owner === me.staffId ? [{ id: "finishTask", target: taskId }] : [];
}
