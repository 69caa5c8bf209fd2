import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../words";
import { todayWords } from "./words";

const useStyles = makeStyles({
  root: {
    display: "flex", flexDirection: "column", alignItems: "center", gap: tokens.spacingVerticalM, padding: "56px 24px 64px", textAlign: "center",
    backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusXLarge, border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sun: { fill: tokens.colorBrandBackground2Pressed },
  line: { stroke: tokens.colorBrandStroke1, strokeWidth: 2, strokeLinecap: "round", fill: "none" },
  title: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  body: { maxWidth: "34rem", color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase400 },
});

/** The calm of a day on which all goes by itself. */
export function NothingNeedsYou({ within, mine }: { within: string; mine: boolean }) {
  const styles = useStyles();
  const words = useWords(todayWords).calm;
  return (
    <section className={styles.root} role="status">
      <svg width="160" height="88" viewBox="0 0 160 88" aria-hidden focusable="false">
        <path className={styles.sun} d="M48 60a32 32 0 0 1 64 0z" />
        <path className={styles.line} d="M8 60h144M36 70h88M60 80h40" />
      </svg>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.body}>{mine ? words.mine : words.body(within)}</p>
    </section>
  );
}
