/** A calendar day without a zone, as the service writes it: `2026-03-02`. */
export type LocalDate = string;

const DAY = 86_400_000;
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists; `2026-02-30` does not. */
export function isLocalDate(text: string | null | undefined): text is LocalDate {
  if (!text || !pattern.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && fromUtc(time) === text;
}

const utcOf = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`);
const fromUtc = (time: number): LocalDate => new Date(time).toISOString().slice(0, 10);

export const addDays = (date: LocalDate, days: number): LocalDate => fromUtc(utcOf(date) + days * DAY);

/** Days from one day to another; negative when the other is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => Math.round((utcOf(to) - utcOf(from)) / DAY);

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: LocalDate): number => ((new Date(utcOf(date)).getUTCDay() + 6) % 7) + 1;

export const startOfWeek = (date: LocalDate): LocalDate => addDays(date, 1 - weekdayOf(date));
export const startOfMonth = (date: LocalDate): LocalDate => `${date.slice(0, 7)}-01`;

export function startOfQuarter(date: LocalDate): LocalDate {
  const month = Number(date.slice(5, 7));
  return `${date.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, "0")}-01`;
}

/** The first day of the month so many months on. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}-01`;
}

export const endOfMonth = (date: LocalDate): LocalDate => addDays(addMonths(date, 1), -1);

/** The day an instant falls on in a zone. */
export function dateIn(zone: string, time: number): LocalDate {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" }).format(time);
}

/** The instant a day begins in a zone, in RFC 3339 with `Z`. */
export function startOfDay(zone: string, date: LocalDate): string {
  const guess = utcOf(date);
  // The offset at the guess is the day's own, unless the clocks change just then: the second look settles it.
  const first = guess - offsetAt(zone, guess);
  return new Date(guess - offsetAt(zone, first)).toISOString().replace(".000Z", "Z");
}

function offsetAt(zone: string, time: number): number {
  const name = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" })
    .formatToParts(time)
    .find(part => part.type === "timeZoneName")?.value;
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? "");
  if (!match) return 0;
  return (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) * 60_000;
}

/** The weeks of a month, Monday first; days of the months around it are null. */
export function weeksOf(month: LocalDate): (LocalDate | null)[][] {
  const first = startOfMonth(month);
  const last = endOfMonth(month);
  const weeks: (LocalDate | null)[][] = [];
  for (let monday = startOfWeek(first); monday <= last; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, day) => addDays(monday, day)).map(day => (day < first || day > last ? null : day)));
  }
  return weeks;
}
