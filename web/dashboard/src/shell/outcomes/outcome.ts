/** What came of something the reader did. */
export interface Outcome {
  id: number;
  kind: "done" | "failed";
  text: string;
  /** Why, of one that failed. */
  detail?: string;
  /** Takes it back. */
  undo?: () => void;
}

/** Milliseconds for which an outcome stays (assumed); one that can be undone or that failed stays longer. */
export const stayOf = ({ kind, undo }: Outcome): number => (kind === "failed" || undo ? 15_000 : 6_000);
