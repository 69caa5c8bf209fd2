/** Rows from `first` up to, not including, `end`. */
export interface Range {
  first: number;
  end: number;
}

/**
 * The rows that can be seen, with some above and below.
 * @param above pixels of the list above the top of the viewport; negative when the list begins further down
 */
export function visibleRange(above: number, viewport: number, rowHeight: number, count: number, overscan: number): Range {
  const first = Math.floor(above / rowHeight) - overscan;
  const end = Math.ceil((above + viewport) / rowHeight) + overscan;
  return { first: clamp(first, 0, count), end: clamp(end, 0, count) };
}

/** A row to draw, or a gap as high as so many rows. */
export type Piece = { row: number } | { gap: number; before: number };

/** What is drawn from top to bottom; the pinned row (the one the reader stands on) always is, wherever the window is. */
export function piecesOf({ first, end }: Range, pinned: number | null, count: number): Piece[] {
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  if (pinned !== null && pinned >= 0 && pinned < count && (pinned < first || pinned >= end)) rows.push(pinned);
  rows.sort((one, other) => one - other);
  const pieces: Piece[] = [];
  let next = 0;
  for (const row of rows) {
    if (row > next) pieces.push({ gap: row - next, before: row });
    pieces.push({ row });
    next = row + 1;
  }
  if (count > next) pieces.push({ gap: count - next, before: count });
  return pieces;
}

const steps: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** Where a key leads from a row; null for a key that leads nowhere. */
export function rowAfter(key: string, row: number, count: number, page: number): number | null {
  if (count === 0) return null;
  const to = key in steps ? row + (steps[key] ?? 0) : key === "Home" ? 0 : key === "End" ? count - 1 : key === "PageDown" ? row + page : key === "PageUp" ? row - page : null;
  return to === null ? null : clamp(to, 0, count - 1);
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
