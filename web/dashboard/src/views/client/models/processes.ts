import type { Schemas } from "../../../api/types";

export type InstanceView = Schemas["InstanceView"];

/** The processes that name a client, in the order their page shows them. */
export const clientProcesses = ["order", "escalation", "feedback-loop", "transition", "survey"] as const;

export interface ProcessGroup {
  process: string;
  open: InstanceView[];
  ended: InstanceView[];
}

const ended = new Set<InstanceView["state"]>(["completed", "cancelled", "expired", "failed"]);

export const hasEnded = (instance: Pick<InstanceView, "state">): boolean => ended.has(instance.state);

/** A client's instances by process: what is open by due time, then what has ended, newest first. A process nobody placed comes last. */
export function groupsOf(instances: readonly InstanceView[]): ProcessGroup[] {
  const names = [...new Set([...clientProcesses, ...instances.map(instance => instance.process)])];
  return names.map(process => {
    const own = instances.filter(instance => instance.process === process);
    return { process, open: own.filter(one => !hasEnded(one)).sort(byDue), ended: own.filter(hasEnded).sort(byUpdate) };
  });
}

const never = "9999";
const byDue = (one: InstanceView, other: InstanceView): number => compare(one.due ?? never, other.due ?? never) || compare(one.id, other.id);
const byUpdate = (one: InstanceView, other: InstanceView): number => compare(other.updatedAt, one.updatedAt) || compare(one.id, other.id);
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
