import { durationOf } from "../../../models/duration";
import type { LocalDate } from "../../../models/localDate";
import { isLocalDate } from "../../../models/localDate";
import type { CalendarDay, PolicyPreview } from "../../../api/types";

/** Letters the service takes as a reason. */
export const longestReason = 100;

export type ClosureRefusal = "noDate" | "past" | "notOpen" | "noReason" | "tooLong";

/** Why a day cannot be closed as asked; null when it can be previewed. */
export function refusalOf(date: string, reason: string, today: LocalDate, day: CalendarDay | undefined): ClosureRefusal | null {
  if (!isLocalDate(date)) return "noDate";
  if (date < today) return "past";
  if (day && day.kind !== "open") return "notOpen";
  if (reason.trim() === "") return "noReason";
  return reason.trim().length > longestReason ? "tooLong" : null;
}

/** One clock of one issue under the edited calendar. */
export interface Move {
  issueId: string;
  owner: string | null;
  tier: number;
  clock: string;
  /** When it is due now and would be due; null while it stands still. */
  from: string | null;
  to: string | null;
  /** Milliseconds later, negative: earlier; of a clock that stands still, more or less time left. Null where one of both is missing. */
  shift: number | null;
  paused: boolean;
}

export interface Fired {
  issueId: string;
  tier: number;
  role: string;
  ruleId: string;
}

/** Every clock an edit moves, by issue; and the rungs it fires at once. */
export function movesOf(preview: Pick<PolicyPreview, "issues">): { moves: Move[]; fired: Fired[] } {
  const moves = preview.issues.flatMap(issue =>
    issue.moves.map(move => {
      const paused = move.remainingFrom !== undefined && move.remainingFrom !== null;
      const shift = paused ? difference(move.remainingFrom, move.remainingTo, durationOf) : difference(move.from, move.to, Date.parse);
      return { issueId: issue.issueId, owner: issue.owner ?? null, tier: issue.tier, clock: move.clock, from: move.from ?? null, to: move.to ?? null, shift, paused };
    }),
  );
  const fired = preview.issues.flatMap(issue => issue.rungs.map(rung => ({ issueId: issue.issueId, tier: tierOf(rung.tier), role: rung.role, ruleId: rung.ruleId })));
  return { moves, fired };
}

function difference(from: string | null | undefined, to: string | null | undefined, read: (text: string) => number): number | null {
  if (!from || !to) return null;
  const shift = read(to) - read(from);
  return Number.isNaN(shift) ? null : shift;
}

const tiers = ["one", "two", "three", "four"];

function tierOf(tier: unknown): number {
  return typeof tier === "number" ? tier : tiers.indexOf(String(tier).toLowerCase()) + 1;
}
