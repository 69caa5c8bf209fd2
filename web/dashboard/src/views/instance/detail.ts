import type { InstanceView, LedgerRow, MeAnswer, Schemas, TaskResource, TimelineLine } from "../../api/types";

export type Me = Pick<MeAnswer, "roles" | "staffId" | "function" | "isPerson">;
export type Instance = InstanceView;
export type Line = TimelineLine;
export type Message = LedgerRow;
export type Task = TaskResource;

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

const ended: readonly Instance["state"][] = ["completed", "cancelled", "expired", "failed"];

export const hasEnded = (state: Instance["state"]): boolean => ended.includes(state);
