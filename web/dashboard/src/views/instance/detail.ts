import type { components } from "../../api/schema";

type Schemas = components["schemas"];

export type Me = Pick<Schemas["MeAnswer"], "roles" | "staffId" | "function" | "isPerson">;
export type Instance = Schemas["InstanceView"] & { breached?: boolean };
export type Line = Schemas["TimelineLine"];
export type Message = Schemas["LedgerRow"];
export type Task = Schemas["TaskResource"];

/** One instance with everything its own process knows of it; `view` is missing for a process this page has no part for. */
export type Detail =
  | { process: "escalation"; instance: Instance; view: Schemas["IssueView"] }
  | { process: "order"; instance: Instance; view: Schemas["OrderView"] }
  | { process: "transition"; instance: Instance; view: Schemas["TransitionView"] }
  | { process: "feedback-loop"; instance: Instance; view: Schemas["FeedbackView"] }
  | { process: "survey"; instance: Instance; view: Schemas["SurveyView"] }
  | { process: "departure"; instance: Instance; view: Schemas["DepartureView"] }
  | { process: "other"; instance: Instance };

export type DetailOf<P extends Detail["process"]> = Extract<Detail, { process: P }>;

/** The business id in an instance's, e.g. `K-1042` of `order~K-1042`. */
export const businessId = (instanceId: string): string => instanceId.slice(instanceId.indexOf("~") + 1);

const ended: readonly Instance["state"][] = ["completed", "cancelled", "expired", "failed"];

export const hasEnded = (state: Instance["state"]): boolean => ended.includes(state);
