import type { ClientRecord } from "../../../api/types";

export type PromisePart = "keptInTime" | "keptLate" | "missed" | "open";

export interface Slice {
  part: PromisePart;
  count: number;
  /** 0 to 1 of the bar. */
  start: number;
  share: number;
}

const parts = ["keptInTime", "keptLate", "missed", "open"] as const;

/** The promises as one bar; parts of which there are none take no room. Empty where nothing was promised. */
export function slicesOf(promises: ClientRecord["promises"]): Slice[] {
  const total = parts.reduce((sum, part) => sum + promises[part], 0);
  if (total === 0) return [];
  let start = 0;
  return parts.flatMap(part => {
    const count = promises[part];
    if (count === 0) return [];
    const slice = { part, count, start, share: count / total };
    start += slice.share;
    return [slice];
  });
}

/** Told first, of all that was told or asked for, 0 to 1; null where there was neither. The service says percent. */
export function toldShare(record: Pick<ClientRecord, "toldFirst">): number | null {
  const { share } = record.toldFirst;
  return share === null ? null : share / 100;
}
