import type { components } from "../../api/schema";
import type { LocalizedText } from "../../words";

export type PolicyPreview = components["schemas"]["PolicyPreview"];
export type PolicyApplied = components["schemas"]["PolicyApplied"];

export interface PolicyEntry {
  /** Keys down to the value, e.g. `orders.confirmWithin`. */
  key: string;
  /** As written; a list with commas. */
  value: string;
  /** Rules, rulings or `assumed`. */
  ruleIds: string[];
  comment?: string | null;
  file: string;
  line: number;
}

export interface PolicySection {
  key: string;
  /** What is written above it. */
  comment?: string | null;
  entries: PolicyEntry[];
}

/** A row of the RABSIC matrices: who answers for a type of decision, does it, is asked, is told. */
export interface PolicyDecision {
  id: string;
  /** As it stands in the file, in one language. */
  name: string;
  matrix: string;
  accountable: string[];
  responsible: string[];
  consulted: string[];
  informed: string[];
  /** The informed get one digest a week. */
  weeklySummary: boolean;
  ruling?: string | null;
}

export interface CurrentPolicy {
  profile: string;
  brand: string;
  version: number;
  hash: string;
  zone: string;
  sections: PolicySection[];
  decisions: PolicyDecision[];
  calendar: {
    zone: string;
    hours: { day: string; from: string; to: string }[];
    holidays: { date: string; name: LocalizedText; projected: boolean }[];
    closures: { date: string; reason: string }[];
  };
}

export interface CalendarDay {
  date: string;
  kind: "open" | "weekend" | "holiday" | "closure";
  open: { from: string; to: string }[];
  name: LocalizedText | null;
  projected: boolean;
}

export interface CalendarAnswer {
  zone: string;
  days: CalendarDay[];
}

export interface ClosurePreview {
  date: string;
  reason: string;
  preview: PolicyPreview;
}
