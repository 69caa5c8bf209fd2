import type { components } from "../../../api/schema";
import type { Detail, Instance, Line } from "../detail";

type Schemas = components["schemas"];

const states: readonly string[] = ["open", "waiting", "late", "suspended", "completed", "cancelled", "expired", "failed"] satisfies Instance["state"][];

/** The process an instance's id names, e.g. `escalation` of `escalation~I-1`. */
export const processOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf("~")));

/**
 * The instance as its own process tells of it, for a role that may not read instances but has a part in this one:
 * an approval, a request, a function's answer to feedback. Undefined for a process nobody else has a part in.
 */
export function ownInstance(id: string, view: unknown): Detail | undefined {
  switch (processOf(id)) {
    case "escalation": {
      const issue = view as Schemas["IssueView"];
      const running = (issue.clocks ?? []).filter(clock => clock.state === "running");
      return { process: "escalation", view: issue, instance: { ...common(id, issue), clientId: issue.issue.clientId, subject: issue.issue.summary, due: earliest(running.map(clock => clock.due)), updatedAt: latest(issue.timeline, issue.issue.receivedAt), breached: (issue.clocks ?? []).some(clock => clock.state === "breached") } };
    }
    case "feedback-loop": {
      const loop = view as Schemas["FeedbackView"];
      const asked = (loop.functions ?? []).filter(part => part.state !== "completed");
      return { process: "feedback-loop", view: loop, instance: { ...common(id, loop), clientId: loop.feedback.clientId, subject: loop.feedback.text ?? "", due: earliest(asked.map(part => part.due)), updatedAt: latest(loop.timeline, loop.feedback.receivedAt) } };
    }
    default: return undefined;
  }
}

const common = (id: string, { state, owner, policyVersion }: { state: string; owner?: string; policyVersion?: number }) => ({
  // What its process has not begun with is open to everybody else.
  id, process: processOf(id), state: states.includes(state) ? (state as Instance["state"]) : "open", owner: owner ?? null, nextStep: null, policyVersion, revision: 1,
});

const earliest = (instants: readonly (string | null | undefined)[]): string | null =>
  instants.filter(instant => typeof instant === "string").sort((one, other) => Date.parse(one) - Date.parse(other))[0] ?? null;

const latest = (lines: readonly Line[] | undefined, received: string): string => lines?.at(-1)?.at ?? received;
