import type { Line } from "../../detail";
import type { InstancePlan, PlannedEntry } from "../../../../api/types";
import { xOf, type Span } from "./scale";

/** Where an entry is drawn: what the client was sent, what people did or owe, what the process noted, what is still to come. */
export const lanes = ["messages", "people", "process", "planned"] as const;
export type Lane = (typeof lanes)[number];

export interface Entry {
  /** The same entry has the same one. */
  key: string;
  at: number;
  lane: Lane;
  text: { en: string; ko: string };
  ruleId: string;
  kind: string;
  late: boolean;
  planned: boolean;
  messageKey?: string;
  detail?: string;
}

const byPeople = new Set(["task", "request", "approval", "rung", "step", "ownership", "function", "exception"]);

const laneOf = (kind: string): Lane => (kind === "message" ? "messages" : byPeople.has(kind) ? "people" : "process");

const past = (line: Line): Entry => ({
  key: `line-${line.number}`, at: Date.parse(line.at), lane: laneOf(line.kind), text: line.text, ruleId: line.ruleId, kind: line.kind, late: false, planned: false,
  ...(line.messageKey !== undefined && { messageKey: line.messageKey }), ...(line.detail !== undefined && { detail: line.detail }),
});

const ahead = (planned: PlannedEntry, index: number): Entry =>
  ({ key: `plan-${index}-${planned.at}`, at: Date.parse(planned.at), lane: "planned", text: planned.what, ruleId: planned.ruleId, kind: planned.kind, late: planned.late, planned: true });

/** What happened and what is planned, in order of time; lines of the same instant stay in the order they were written. */
export function entriesOf(lines: readonly Line[], plan: InstancePlan | undefined): Entry[] {
  const all = [...lines.map(past), ...(plan?.planned ?? []).map(ahead)];
  return all.map((entry, index) => ({ entry, index })).sort((one, other) => one.entry.at - other.entry.at || one.index - other.index).map(({ entry }) => entry);
}

/** From the first entry to the last, or to what is planned; never nothing. */
export function boundsOf(entries: readonly Entry[], plan: InstancePlan | undefined, now: number): Span {
  const times = [now, ...(plan ? [Date.parse(plan.from), Date.parse(plan.to)] : []), ...(entries.length > 0 ? [entries[0]!.at, entries[entries.length - 1]!.at] : [])].filter(at => Number.isFinite(at) && at > 0);
  return { from: Math.min(...times), to: Math.max(...times) };
}

/** Entries that would lie on one another, drawn as one mark. */
export interface Mark {
  x: number;
  lane: Lane;
  /** First to last of those it stands for, by place in all entries. */
  entries: readonly Entry[];
  late: boolean;
}

/** The marks of what is in sight; however many entries there are, a lane has no more marks than fit. */
export function marksOf(entries: readonly Entry[], span: Span, width: number, apart = 16): Mark[] {
  const open = new Map<Lane, { x: number; entries: Entry[] }>();
  const marks: { x: number; lane: Lane; entries: Entry[] }[] = [];
  for (let index = firstAfter(entries, span.from); index < entries.length; index++) {
    const entry = entries[index]!;
    if (entry.at > span.to) break;
    const x = xOf(entry.at, span, width);
    const last = open.get(entry.lane);
    if (last && x - last.x < apart) last.entries.push(entry);
    else {
      const mark = { x, lane: entry.lane, entries: [entry] };
      open.set(entry.lane, mark);
      marks.push(mark);
    }
  }
  return marks.map(mark => ({ ...mark, late: mark.entries.some(entry => entry.late) }));
}

/** The place of the first entry at or after an instant. */
export function firstAfter(entries: readonly Entry[], at: number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
