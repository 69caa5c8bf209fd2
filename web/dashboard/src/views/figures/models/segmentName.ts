import type { FiguresWords } from "../words";

/** A segment in the reader's language; one of the company's own stays as it is written. */
export function segmentName(segment: string, words: FiguresWords): string {
  return (words.segments as Readonly<Record<string, string>>)[segment] ?? segment;
}
