import { durationText, hour, minute } from "../../../models/duration";
import { numberText } from "../../../models/number";
import type { Language } from "../../../words";
import type { FigureTarget, FigureUnit } from "../../../api/types";

/** A figure in the reader's words: "4.6 of 5", "42%", "1 h 20 min", "+38". */
export function valueText(value: number, unit: FigureUnit, language: Language): string {
  const ko = language === "ko";
  switch (unit) {
    case "score":
      return ko ? `5점 만점에 ${numberText(value, language, 2)}점` : `${numberText(value, language, 2)} of 5`;
    case "percent":
      return `${numberText(value, language, 1)}%`;
    case "minutes":
      return minutesText(value, language);
    case "points":
      return `${value > 0 ? "+" : value < 0 ? "−" : ""}${numberText(Math.abs(value), language, 1)}`;
  }
}

/** The same as short as it goes, for axes and direct labels. */
export function shortText(value: number, unit: FigureUnit, language: Language): string {
  if (unit === "score") return numberText(value, language, 2);
  if (unit !== "minutes") return valueText(value, unit, language);
  const ko = language === "ko";
  if (value < 100) return `${numberText(value, language)}${ko ? "분" : " min"}`;
  return `${numberText(value / 60, language, 1)}${ko ? "시간" : " h"}`;
}

const signs = { atLeast: "≥", atMost: "<", about: "≈" } as const;

/** A target beside its line: "≥ 4.5", "< 2 h", "≈ 70%". */
export const boundText = (bound: TargetBound, unit: FigureUnit, language: Language): string => `${signs[bound.kind]} ${shortText(bound.value, unit, language)}`;

/** Whole hours and short stretches stay plain: "2 h", "45 min". */
function minutesText(minutes: number, language: Language): string {
  const length = Math.round(minutes) * minute;
  if (length > 0 && length % hour === 0 && length < 48 * hour) return language === "ko" ? `${length / hour}시간` : `${length / hour} h`;
  if (length < 10 * minute) return language === "ko" ? `${length / minute}분` : `${length / minute} min`;
  return durationText(length, language);
}

/** "at least 4.5 of 5", "less than 2 h", "about 70%"; null without a target. */
export function targetText(target: FigureTarget | null, unit: FigureUnit, language: Language): string | null {
  const bounds = boundsOf(target);
  if (bounds.length === 0) return null;
  const ko = language === "ko";
  return bounds
    .map(({ kind, value }) => {
      const text = valueText(value, unit, language);
      if (kind === "atLeast") return ko ? `${text} 이상` : `at least ${text}`;
      if (kind === "atMost") return ko ? `${text} 미만` : `less than ${text}`;
      return ko ? `${text} 안팎` : `about ${text}`;
    })
    .join(", ");
}

export interface TargetBound {
  kind: "atLeast" | "atMost" | "about";
  value: number;
}

/** The lines a target draws. */
export function boundsOf(target: FigureTarget | null): TargetBound[] {
  if (!target) return [];
  return (["atLeast", "atMost", "about"] as const).flatMap(kind => {
    const value = target[kind];
    return value === null || value === undefined ? [] : [{ kind, value }];
  });
}

export type Verdict = "met" | "missed" | "guide" | "untargeted" | "unmeasured";

/** How a figure stands. Where nothing was measured no target is met or missed; a share to stay near is a guide. */
export function verdictOf(figure: { value: number | null; met: boolean | null; target: FigureTarget | null }): Verdict {
  if (figure.value === null) return "unmeasured";
  if (figure.met === null) return boundsOf(figure.target).length > 0 ? "guide" : "untargeted";
  return figure.met ? "met" : "missed";
}

/** Whether a single point keeps the target, whose upper bounds are all "less than"; a share that is only to be near misses nothing. */
export function isWithin(value: number, target: FigureTarget | null): boolean {
  return boundsOf(target).every(bound => (bound.kind === "atLeast" ? value >= bound.value : bound.kind === "atMost" ? value < bound.value : true));
}
