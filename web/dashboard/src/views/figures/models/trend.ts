import type { Figure, FigureUnit } from "../../../api/types";
import { boundsOf, isWithin, type TargetBound } from "./value";

/** A figure as it is drawn: one point a step, a gap where nothing was measured. */
export interface Trend {
  /** The position of each point, from 0. */
  positions: number[];
  values: (number | null)[];
  /** Whether each point keeps the target; null without a value. */
  kept: (boolean | null)[];
  bounds: TargetBound[];
  /** Lowest and highest value of the axis. */
  range: [number, number];
}

export function trendOf(figure: Figure): Trend {
  const values = figure.points.map(point => point.value);
  const bounds = boundsOf(figure.target);
  return {
    positions: values.map((_, index) => index),
    values,
    kept: values.map(value => (value === null ? null : isWithin(value, figure.target))),
    bounds,
    range: rangeOf(figure.unit, values, bounds),
  };
}

/** Scales that have ends stop there; what stays near one end gets a scale on which its ups and downs can be seen. */
function rangeOf(unit: FigureUnit, values: (number | null)[], bounds: TargetBound[]): [number, number] {
  const seen = [...values, ...bounds.map(bound => bound.value)].filter(value => value !== null);
  const [lowest, highest] = seen.length === 0 ? [0, 0] : [Math.min(...seen), Math.max(...seen)];
  switch (unit) {
    case "score":
      return [Math.max(1, Math.floor(lowest - 0.5)), 5];
    case "percent":
      if (highest <= 50) return [0, Math.max(10, Math.ceil((highest * 1.2) / 10) * 10)];
      return [lowest < 60 ? 0 : Math.floor((lowest - 5) / 10) * 10, 100];
    case "points":
      return [lowest < 0 ? -100 : 0, 100];
    case "minutes":
      return [0, highest === 0 ? 60 : highest * 1.15];
  }
}

export interface TrendSummary {
  lowest: number;
  lowestAt: number;
  highest: number;
  highestAt: number;
  latest: number;
  latestAt: number;
  measured: number;
  gaps: number;
}

/** What one sees at a glance; null where nothing was measured at all. */
export function summaryOf(values: readonly (number | null)[]): TrendSummary | null {
  let summary: TrendSummary | null = null;
  values.forEach((value, index) => {
    if (value === null) return;
    summary ??= { lowest: value, lowestAt: index, highest: value, highestAt: index, latest: value, latestAt: index, measured: 0, gaps: 0 };
    if (value < summary.lowest) [summary.lowest, summary.lowestAt] = [value, index];
    if (value > summary.highest) [summary.highest, summary.highestAt] = [value, index];
    [summary.latest, summary.latestAt] = [value, index];
    summary.measured++;
  });
  const found = summary as TrendSummary | null;
  return found && { ...found, gaps: values.length - found.measured };
}

/** Every how many-th point gets its label, so that no more than fit stand side by side. */
export function labelEvery(points: number, width: number, labelWidth = 64): number {
  const fit = Math.max(1, Math.floor(width / labelWidth));
  return Math.max(1, Math.ceil(points / fit));
}
