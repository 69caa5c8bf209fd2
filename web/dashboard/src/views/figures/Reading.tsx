import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../words";
import { figuresWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}`, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  item: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

/** What the marks of the pictures mean. */
export function Reading() {
  const styles = useStyles();
  const words = useWords(figuresWords).reading;
  return (
    <ul className={styles.root} aria-label={words.label}>
      <li className={styles.item}><svg width="16" height="16" aria-hidden><circle cx="8" cy="8" r="5" fill={tokens.colorBrandForeground1} /></svg> {words.dot}</li>
      <li className={styles.item}>
        <svg width="16" height="16" aria-hidden><path d="M8 2 14 8 8 14 2 8Z" fill={tokens.colorNeutralBackground1} stroke={tokens.colorPaletteRedForeground1} strokeWidth="2" /></svg> {words.diamond}
      </li>
      <li className={styles.item}><svg width="24" height="16" aria-hidden><path d="M0 8H24" stroke={tokens.colorNeutralForeground2} strokeWidth="2" strokeDasharray="6 4" /></svg> {words.line}</li>
      <li>{words.gap}</li>
    </ul>
  );
}
