import { addDays, daysBetween, isLocalDate, startOfDay, startOfMonth, startOfQuarter, startOfWeek, type LocalDate } from "../../../models/localDate";

export const presets = ["week", "month", "quarter", "custom"] as const;
export const steps = ["day", "week", "month"] as const;
export type Preset = (typeof presets)[number];
export type Step = (typeof steps)[number];

/** The longest stretch the service counts in one answer. */
export const mostDays = 400;

/** What the reader asked to see, in days of the service's zone. */
export interface Period {
  preset: Preset;
  from: LocalDate;
  /** The last day, included. */
  to: LocalDate;
  by: Step;
  /** Null: all clients. */
  segment: string | null;
}

const starts: Record<Exclude<Preset, "custom">, (today: LocalDate) => LocalDate> = {
  week: startOfWeek,
  month: startOfMonth,
  quarter: startOfQuarter,
};

const usualSteps: Record<Exclude<Preset, "custom">, Step> = { week: "day", month: "week", quarter: "week" };

function usualStep(preset: Preset, from: LocalDate, to: LocalDate): Step {
  if (preset !== "custom") return usualSteps[preset];
  const days = daysBetween(from, to);
  return days <= 14 ? "day" : days <= 120 ? "week" : "month";
}

const among = <T extends string>(words: readonly T[], word: string | null): T | null => words.find(one => one === word) ?? null;

/** Reads the page's address. What makes no sense there falls back to this quarter, so that a shared link always shows something. */
export function periodOf(search: URLSearchParams, today: LocalDate): Period {
  const asked = among(presets, search.get("period")) ?? "quarter";
  const [from, to] = [search.get("from"), search.get("to")];
  const segment = search.get("segment") || null;
  const byAsked = among(steps, search.get("by"));
  if (asked === "custom" && isLocalDate(from) && isLocalDate(to) && refusalOf(from, to) === null)
    return { preset: "custom", from, to, by: byAsked ?? usualStep("custom", from, to), segment };
  const preset = asked === "custom" ? "quarter" : asked;
  const first = starts[preset](today);
  return { preset, from: first, to: today, by: byAsked ?? usualStep(preset, first, today), segment };
}

/** Why a stretch cannot be counted; null when it can. */
export function refusalOf(from: LocalDate, to: LocalDate): "order" | "tooLong" | null {
  if (from > to) return "order";
  return daysBetween(from, to) + 1 > mostDays ? "tooLong" : null;
}

/** Writes a wish back to the address; what is usual is left out. */
export function searchOf(period: Period): URLSearchParams {
  const search = new URLSearchParams();
  if (period.preset !== "quarter") search.set("period", period.preset);
  if (period.preset === "custom") {
    search.set("from", period.from);
    search.set("to", period.to);
  }
  if (period.by !== usualStep(period.preset, period.from, period.to)) search.set("by", period.by);
  if (period.segment) search.set("segment", period.segment);
  return search;
}

/** The same wish for another preset, with its usual step. */
export function withPreset(period: Period, preset: Preset, today: LocalDate): Period {
  if (preset === "custom") return { ...period, preset };
  const from = starts[preset](today);
  return { ...period, preset, from, to: today, by: usualStep(preset, from, today) };
}

/** The question for the service: from the start of the first day up to the end of the last. */
export function queryOf(period: Period, zone: string): { from: string; to: string; by: Step; segment?: string } {
  return {
    from: startOfDay(zone, period.from),
    to: startOfDay(zone, addDays(period.to, 1)),
    by: period.by,
    ...(period.segment ? { segment: period.segment } : {}),
  };
}
