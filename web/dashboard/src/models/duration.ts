import type { Language } from "../words/dictionary";

export const second = 1_000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

const two = (value: number): string => String(value).padStart(2, "0");

/** The two largest units that say enough: "2 days", "1 day 3 h", "1 h 05 min", "12 min", "4 min 05 s" under ten minutes. Rounded down; the sign is dropped. */
export function durationText(milliseconds: number, language: Language): string {
  const length = Math.abs(milliseconds);
  const [days, hours, minutes, seconds] = [
    Math.floor(length / day), Math.floor((length % day) / hour), Math.floor((length % hour) / minute), Math.floor((length % minute) / second),
  ];
  const ko = language === "ko";
  if (days >= 2) return ko ? `${days}일` : `${days} days`;
  if (days === 1) return hours === 0 ? (ko ? "1일" : "1 day") : ko ? `1일 ${hours}시간` : `1 day ${hours} h`;
  if (hours > 0) return ko ? `${hours}시간 ${two(minutes)}분` : `${hours} h ${two(minutes)} min`;
  if (minutes >= 10) return ko ? `${minutes}분` : `${minutes} min`;
  if (minutes > 0) return ko ? `${minutes}분 ${two(seconds)}초` : `${minutes} min ${two(seconds)} s`;
  return ko ? `${seconds}초` : `${seconds} s`;
}

/** A span as people say it, without the parts that are zero: "2 h", "1 h 30 min", "3 days". */
export function spanText(milliseconds: number, language: Language): string {
  const names = language === "ko" ? ["일", "시간", "분"] : [milliseconds < 2 * day ? " day" : " days", " h", " min"];
  const sizes = [Math.floor(milliseconds / day), Math.floor((milliseconds % day) / hour), Math.floor((milliseconds % hour) / minute)];
  return sizes.map((size, unit) => (size === 0 ? "" : `${size}${names[unit] ?? ""}`)).filter(part => part !== "").join(" ") || `0${names[2] ?? ""}`;
}

/** Milliseconds of an ISO 8601 duration of days and time, e.g. `PT2H`, `P1DT30M`; NaN for what is none (months and years have no fixed length). */
export function durationOf(iso: string): number {
  const parts = /^(-)?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(iso);
  if (!parts || /[PT]$/.test(iso)) return Number.NaN;
  const [sign, weeks, days, hours, minutes, seconds] = parts.slice(1);
  const length = Number(weeks ?? 0) * 7 * day + Number(days ?? 0) * day + Number(hours ?? 0) * hour + Number(minutes ?? 0) * minute + Number(seconds ?? 0) * second;
  return sign ? -length : length;
}
