import { businessIdOf } from "../../parts/paths";
import type { Detail, DetailOf, Instance } from "./detail";

/**
 * An issue or a piece of feedback as an instance, from what its own process says: for who has a part in it
 * and may not read the list of instances. Null for what nobody outside CS reads.
 */
export function asInstance(id: string, process: string, view: unknown): Detail | null {
  if (process === "escalation") {
    const issue = view as DetailOf<"escalation">["view"];
    const due = (issue.clocks ?? []).filter(clock => clock.state === "running").map(clock => clock.due).sort()[0];
    return { process, view: issue, instance: { ...base(id, process, issue, issue.issue), due: due ?? null } };
  }
  if (process === "feedback-loop") {
    const loop = view as DetailOf<"feedback-loop">["view"];
    return { process, view: loop, instance: base(id, process, loop, loop.feedback) };
  }
  return null;
}

type Known = Pick<DetailOf<"escalation">["view"], "state" | "owner" | "timeline" | "policyVersion">;

const base = (id: string, process: string, { state, owner, timeline, policyVersion }: Known, { clientId, receivedAt }: { clientId: string; receivedAt: string }): Instance => ({
  id, process, clientId, policyVersion, owner: owner ?? null, due: null, nextStep: null, subject: businessIdOf(id), revision: 1,
  // `accepted` is said of one that has not begun.
  state: state === "accepted" ? "open" : (state as Instance["state"]),
  updatedAt: timeline?.at(-1)?.at ?? receivedAt,
});
