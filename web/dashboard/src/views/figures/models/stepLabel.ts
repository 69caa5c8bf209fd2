import { serviceZone } from "../../../models/time";
import type { Language } from "../../../words";
import type { Step } from "./period";

const locale = { en: "en-GB", ko: "ko-KR" } as const;

const day = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], { timeZone: serviceZone, day: "numeric", month: "short" }).format(Date.parse(instant));

/** A step as an axis names it: "2 Mar", "Mar". */
export function stepText(from: string, by: Step, language: Language): string {
  if (by !== "month") return day(from, language);
  return new Intl.DateTimeFormat(locale[language], { timeZone: serviceZone, month: "short", year: "2-digit" }).format(Date.parse(from));
}

/** A step in full: "2 Mar", "week of 2 Mar", "March 2026". */
export function stepName(from: string, by: Step, language: Language): string {
  if (by === "day") return day(from, language);
  if (by === "week") return language === "ko" ? `${day(from, language)} 주` : `week of ${day(from, language)}`;
  return new Intl.DateTimeFormat(locale[language], { timeZone: serviceZone, month: "long", year: "numeric" }).format(Date.parse(from));
}
