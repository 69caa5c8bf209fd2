import type { LocalizedText } from "../../../words";

export interface Planned {
  at: string;
  kind: string;
  what: LocalizedText;
  ruleId: string;
  late: boolean;
}

/** What is planned of an instance, where it was paused, and which hours are business hours. */
export interface InstancePlan {
  id: string;
  now: string;
  from: string;
  to: string;
  planned: Planned[];
  pauses: { from: string; to: string | null; because: LocalizedText }[];
  business: { from: string; to: string }[];
  closed: { date: string; name: LocalizedText }[];
}
