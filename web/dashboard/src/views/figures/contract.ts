import type { LocalizedText } from "../../words";

export type FigureUnit = "score" | "percent" | "minutes" | "points";

/** What a figure is held against. `about` is a share to be near to, and neither met nor missed. */
export interface FigureTarget {
  atLeast?: number | null;
  /** Less than this. */
  atMost?: number | null;
  about?: number | null;
}

export interface FigurePoint {
  from: string;
  to: string;
  /** Null: nothing was measured then. */
  value: number | null;
  count: number;
}

export interface FigureBucket {
  label: LocalizedText;
  from?: number | null;
  to?: number | null;
  count: number;
}

export interface FigureSegment {
  segment: string | null;
  value: number | null;
  count: number;
}

export interface Figure {
  id: string;
  name: LocalizedText;
  definition: LocalizedText;
  ruleIds: string[];
  unit: FigureUnit;
  target: FigureTarget | null;
  /** Null: nothing was measured. Never 0 for it. */
  value: number | null;
  /** How many answers, issues or promises it rests on. */
  count: number;
  met: boolean | null;
  points: FigurePoint[];
  distribution: FigureBucket[];
  segments: FigureSegment[];
}

export interface FiguresAnswer {
  from: string;
  to: string;
  by: "day" | "week" | "month";
  segment: string | null;
  figures: Figure[];
}
