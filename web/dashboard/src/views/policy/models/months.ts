import { addDays, addMonths, endOfMonth, isLocalDate, startOfMonth, type LocalDate } from "../../../models/localDate";
import type { CalendarDay } from "../../../api/types";

/** Months shown at once (assumed). */
export const monthsShown = 6;

/** The months to show from the one the address names, `2026-03`, or from this one. */
export function monthsOf(asked: string | null, today: LocalDate): LocalDate[] {
  const first = isLocalDate(`${asked}-01`) ? `${asked}-01` : startOfMonth(today);
  return Array.from({ length: monthsShown }, (_, index) => addMonths(first, index));
}

/** The days to ask the service for. */
export function spanOf(months: readonly LocalDate[]): { from: LocalDate; to: LocalDate } {
  return { from: months[0]!, to: endOfMonth(months.at(-1)!) };
}

export const daysByDate = (days: readonly CalendarDay[]): Map<LocalDate, CalendarDay> => new Map(days.map(day => [day.date, day]));

/** What is named in a month, in order: its holidays and closures; neighbours of one name become one line. */
export function namedIn(month: LocalDate, days: readonly CalendarDay[]): { from: LocalDate; to: LocalDate; day: CalendarDay }[] {
  const named = days.filter(day => day.date.slice(0, 7) === month.slice(0, 7) && day.name !== null);
  const lines: { from: LocalDate; to: LocalDate; day: CalendarDay }[] = [];
  for (const day of named) {
    const last = lines.at(-1);
    if (last && last.day.kind === day.kind && last.day.name?.en === day.name?.en && addDays(last.to, 1) === day.date) last.to = day.date;
    else lines.push({ from: day.date, to: day.date, day });
  }
  return lines;
}
