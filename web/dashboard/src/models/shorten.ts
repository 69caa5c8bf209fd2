const characters = new Intl.Segmenter("ko", { granularity: "grapheme" });

// Hangul, kana and han take two columns of a Latin letter.
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

/** Cuts a long title to what fits in so many Latin letters' width, between characters as people see them, with an ellipsis. */
export function shorten(title: string, columns: number): string {
  let used = 0;
  let kept = "";
  let fits = "";
  for (const { segment } of characters.segment(title)) {
    used += wide.test(segment) ? 2 : 1;
    if (used > columns) return `${fits.trimEnd()}…`;
    kept += segment;
    if (used <= columns - 1) fits = kept;
  }
  return title;
}
