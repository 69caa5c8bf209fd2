import { businessIdOf, instancePath } from "../../../parts/paths";
import type { TodayItem } from "../../../api/types";

/** What the one action of a row comes to: a page to look at first, or something done from here. */
export type Deed =
  | { kind: "go"; to: string }
  | { kind: "done"; taskId: string }
  | { kind: "acknowledge"; issueId: string }
  | { kind: "release"; messageKey: string }
  | { kind: "resend"; messageKey: string };

/** What needs a decision or words (an approval, a commitment) is done on the process's page, where all of it can be read. */
export function deedOf({ action, instanceId }: TodayItem): Deed {
  const { name, taskId, messageKey } = action;
  if (name === "done" && taskId !== null) return { kind: "done", taskId };
  if (name === "acknowledge" && instanceId.startsWith("escalation~")) return { kind: "acknowledge", issueId: businessIdOf(instanceId) };
  if (name === "release" && messageKey !== null) return { kind: "release", messageKey };
  if (name === "resend" && messageKey !== null) return { kind: "resend", messageKey };
  return { kind: "go", to: instancePath(instanceId) };
}
