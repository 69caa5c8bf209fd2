import type { Figure, FigureBucket } from "../contract";

/** Whether a bar stands inside the target. Only times have bars on either side of theirs: a mean or a share is not met or missed by one value. */
export function isBucketWithin(bucket: FigureBucket, figure: Pick<Figure, "unit" | "target">): boolean {
  const most = figure.target?.atMost;
  if (figure.unit !== "minutes" || most === null || most === undefined) return true;
  return bucket.from === null || bucket.from === undefined || bucket.from < most;
}
