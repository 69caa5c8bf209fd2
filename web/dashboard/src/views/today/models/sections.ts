import type { TodayHarm, TodayItem } from "../../../api/types";

/** The four figures a day begins with. */
export const figures = ["late", "dueSoon", "waiting", "failed"] as const;

export type FigureName = (typeof figures)[number];

/**
 * The figure that counts a row; an emergency counts by its time.
 * @param now the service's now, milliseconds since the epoch
 */
export function figureOf(item: TodayItem, now: number): FigureName {
  switch (item.harm) {
    case "vipLate":
    case "late":
      return "late";
    case "emergency":
      return item.due !== null && Date.parse(item.due) > now ? "dueSoon" : "late";
    default:
      return item.harm;
  }
}

export interface Section {
  harm: TodayHarm;
  items: TodayItem[];
}

/** The rows by harm, in the order the service gave them: the greatest harm first. */
export function sectionsOf(items: readonly TodayItem[]): Section[] {
  const sections = new Map<TodayHarm, TodayItem[]>();
  for (const item of items) {
    const rows = sections.get(item.harm);
    if (rows) rows.push(item);
    else sections.set(item.harm, [item]);
  }
  return [...sections].map(([harm, rows]) => ({ harm, items: rows }));
}
