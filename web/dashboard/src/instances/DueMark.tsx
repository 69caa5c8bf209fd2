import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useNow } from "../api/useNow";
import { useFormats, useWords } from "../words";
import { instanceWords } from "./words";

const useStyles = makeStyles({
  root: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  late: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  soon: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  none: { color: tokens.colorNeutralForeground3 },
});

/** When something is due, as a countdown that runs; the instant itself is its title. */
export function DueMark({ due, soon = 0 }: { due: string | null | undefined; soon?: number }) {
  const styles = useStyles();
  const words = useWords(instanceWords);
  const formats = useFormats();
  const now = useNow();
  if (!due) return <span className={styles.none}>{words.nothingDue}</span>;
  if (now === 0) return <time className={styles.root} dateTime={due}>{formats.dateTime(due)}</time>;
  const { state, text } = formats.countdown(due, now, { soon });
  return <time className={mergeClasses(styles.root, state === "late" && styles.late, state === "soon" && styles.soon)} dateTime={due} title={formats.dateTime(due)}>{text}</time>;
}
