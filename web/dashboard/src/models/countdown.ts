import type { Language } from "../words/dictionary";
import { durationText, second } from "./duration";

export type CountdownState = "calm" | "soon" | "late";

export interface CountdownLimits {
  /** Milliseconds before the due time from which it counts as soon. */
  soon: number;
}

export interface Countdown {
  state: CountdownState;
  text: string;
}

/** How a due time stands: late once it has passed, soon within the limit (exclusive), else calm. */
export function countdownState(due: string, now: number, limits: CountdownLimits = { soon: 0 }): CountdownState {
  const left = Date.parse(due) - now;
  if (left < 0) return "late";
  return left < limits.soon ? "soon" : "calm";
}

/** "in 1 h 05 min", "2 days late", "now". */
export function countdownText(due: string, now: number, language: Language, limits?: CountdownLimits): Countdown {
  const left = Date.parse(due) - now;
  const state = countdownState(due, now, limits);
  const length = durationText(left, language);
  if (Math.abs(left) < second) return { state, text: language === "ko" ? "지금" : "now" };
  if (left < 0) return { state, text: language === "ko" ? `${length} 지남` : `${length} late` };
  return { state, text: language === "ko" ? `${length} 남음` : `in ${length}` };
}
