import type { Figure, FigureBar } from "../../../api/types";

/** Whether a bar stands inside the target. Only times have bars on either side of theirs: a mean or a share is not met or missed by one value. */
export function isBucketWithin(bucket: FigureBar, figure: Pick<Figure, "unit" | "target">): boolean {
  const most = figure.target?.atMost;
  if (figure.unit !== "minutes" || most === undefined) return true;
  return bucket.from === undefined || bucket.from < most;
}
