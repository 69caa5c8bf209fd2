import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { connection } from "../api/connection";
import { useStore } from "../api/store";
import { useSilence } from "../api/useNow";
import { second } from "../models/duration";
import { useFormats, useWords } from "../words";
import { shellWords } from "./words";

const useStyles = makeStyles({
  root: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  mark: { width: "8px", height: "8px", flexShrink: 0, borderRadius: tokens.borderRadiusCircular, backgroundColor: tokens.colorPaletteGreenForeground1 },
  // A ring, not only another colour.
  lostMark: { backgroundColor: "transparent", border: `2px solid ${tokens.colorPaletteRedForeground1}` },
  lost: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Whether the figures are fresh, and how old they are when they are not. */
export function ConnectionStatus() {
  const styles = useStyles();
  const words = useWords(shellWords).connection;
  const formats = useFormats();
  const state = useStore(connection);
  const age = useSilence();
  const lost = state === "lost";
  const said = lost ? (age < second ? words.lostAtOnce : words.lost(formats.duration(age))) : words[state];
  return (
    <span className={mergeClasses(styles.root, lost && styles.lost)} data-connection={state}>
      <span className={mergeClasses(styles.mark, lost && styles.lostMark)} aria-hidden />
      <span role="status" className="visually-hidden">{lost ? words.lostAtOnce : words[state]}</span>
      <span aria-hidden>{said}</span>
    </span>
  );
}
