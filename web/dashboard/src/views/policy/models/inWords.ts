import { moneyText } from "../../../models/money";
import { numberText } from "../../../models/number";
import type { Language } from "../../../words";
import { counted } from "../../../words";

const isoPattern = /^-?P(?!$)(?:(\d+)W)?(?:(\d+)D)?(?:T(?!$)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** An ISO 8601 duration in words, in the units it is written in: `PT4H` is "4 h", `PT24H` stays "24 h". Null for what is none. */
export function durationInWords(iso: string, language: Language): string | null {
  const parts = isoPattern.exec(iso)?.slice(1);
  if (!parts) return null;
  const units = language === "ko" ? ["주", "일", "시간", "분", "초"] : ["week", "day", "h", "min", "s"];
  const said = parts.flatMap((part, index) => {
    if (part === undefined) return [];
    const unit = units[index]!;
    if (language === "ko") return [`${part}${unit}`];
    return [index < 2 ? counted(Number(part), unit, `${unit}s`) : `${part} ${unit}`];
  });
  const zero = parts.every(part => part === undefined || Number(part) === 0);
  if (zero) return language === "ko" ? "즉시" : "no time";
  return said.join(" ");
}

/** A value of the policy file as a reader says it. The key tells what a bare number counts. */
export function inWords(value: string, key: string, language: Language): string {
  if (value.trim() === "") return language === "ko" ? "없음" : "none";
  return value.split(/,\s+/).map(part => partInWords(part, key, language)).join(", ");
}

function partInWords(part: string, key: string, language: Language): string {
  const named = /^([A-Za-z][\w-]*): (.+)$/.exec(part);
  if (named) return `${keyInWords(named[1]!)}: ${partInWords(named[2]!, named[1]!, language)}`;
  if (part === "true") return language === "ko" ? "예" : "yes";
  if (part === "false") return language === "ko" ? "아니요" : "no";
  if (/^-?\d+(\.\d+)?$/.test(part)) return numberInWords(Number(part), key, language);
  return durationInWords(part, language) ?? part;
}

function numberInWords(value: number, key: string, language: Language): string {
  const last = key.split(".").at(-1) ?? key;
  const ko = language === "ko";
  if (/days$/i.test(last)) return ko ? `${numberText(value, language)}일` : counted(value, "day", "days");
  if (/usd$/i.test(last)) return moneyText(value, "USD", language);
  if (/tenths$/i.test(last)) return numberText(value / 10, language, 1);
  if (/(^warnAt|^remindAt|rateTarget|percent)$/i.test(last) || /(^|\.)shares(\.|$)/.test(key)) return `${numberText(value, language, 1)}%`;
  return numberText(value, language, 2);
}

/** A name of the file spaced out: `confirmWithin` is "confirm within", `post-order` "post order". */
export function keyInWords(key: string): string {
  return key.replace(/[-_]/g, " ").replace(/([a-z0-9])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
}
