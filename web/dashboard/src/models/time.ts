import type { Language } from "../words/dictionary";
import { day, hour, minute } from "./duration";

/** The zone in which the service keeps its days and its business hours. */
export const serviceZone = "Asia/Seoul";

const locale = { en: "en-GB", ko: "ko-KR" } as const;
const formats = new Map<string, Intl.DateTimeFormat>();

// Making a format costs a hundred times what using it does.
function format(language: Language, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}/${name}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale[language], { timeZone: serviceZone, ...options });
    formats.set(key, found);
  }
  return found;
}

/** "Mon, 30 Mar 2026" · "2026년 3월 30일 (월)". Put together here, because browsers differ in the punctuation. */
export function dateText(instant: string, language: Language): string {
  const options: Intl.DateTimeFormatOptions = { weekday: "short", day: "numeric", month: language === "ko" ? "numeric" : "short", year: "numeric" };
  const parts = format(language, "date", options).formatToParts(Date.parse(instant));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find(found => found.type === type)?.value ?? "";
  if (language === "ko") return `${part("year")}년 ${part("month")}월 ${part("day")}일 (${part("weekday")})`;
  return `${part("weekday")}, ${part("day")} ${part("month")} ${part("year")}`;
}

/** "10:05", in both languages. */
export const timeText = (instant: string, language: Language): string =>
  format(language, "time", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(Date.parse(instant));

/** "Mon, 30 Mar 2026, 10:05" · "2026년 3월 30일 (월) 10:05" */
export function dateTimeText(instant: string, language: Language): string {
  return `${dateText(instant, language)}${language === "ko" ? " " : ", "}${timeText(instant, language)}`;
}

/** An instant or a calendar day, standing by itself: not in the middle of an id. */
const written = /(?<![\w-])(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z)?(?![\w-])/g;

/** A sentence of the service with the instants and days in it as people read them, in the service's zone. */
export function withReadableTimes(sentence: string, language: Language): string {
  return sentence.replace(written, (said: string, day: string, time: string | undefined) => {
    if (Number.isNaN(Date.parse(said))) return said;
    // Noon in the service's zone is the same day everywhere it could be read.
    return time === undefined ? dateText(`${day}T03:00:00Z`, language) : dateTimeText(said, language);
  });
}

/** The calendar day in the service's zone, as `2026-03-30`. */
export const dayOf = (instant: string | number): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: serviceZone }).format(typeof instant === "number" ? instant : Date.parse(instant));

const relative = {
  en: new Intl.RelativeTimeFormat("en", { numeric: "auto" }),
  ko: new Intl.RelativeTimeFormat("ko", { numeric: "auto" }),
};

/** "3 minutes ago", "yesterday", "in 2 days": rounded to the nearest whole unit. */
export function relativeText(instant: string, now: number, language: Language): string {
  const away = Date.parse(instant) - now;
  const size = Math.abs(away);
  const words = relative[language];
  if (size < minute) return words.format(0, "second");
  if (size < hour) return words.format(Math.round(away / minute), "minute");
  if (size < day) return words.format(Math.round(away / hour), "hour");
  return words.format(Math.round(away / day), "day");
}
