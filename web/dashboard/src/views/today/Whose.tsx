import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "react-router";
import { useWords } from "../../words";
import { todayWords } from "./words";

const useStyles = makeStyles({
  root: { display: "inline-flex", padding: "2px", borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground3 },
  choice: {
    display: "inline-block", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, borderRadius: tokens.borderRadiusMedium, color: tokens.colorNeutralForeground2, textDecorationLine: "none",
    ":hover": { color: tokens.colorNeutralForeground1, textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '&[aria-current="true"]': { backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, boxShadow: tokens.shadow2 },
  },
});

/** Everybody's day or the reader's own: an address each. */
export function Whose({ mine, addressOf }: { mine: boolean; addressOf: (mine: boolean) => string }) {
  const styles = useStyles();
  const words = useWords(todayWords).whose;
  const choices = [{ own: false, text: words.everybody }, { own: true, text: words.mine }];
  return (
    <ul className={styles.root} aria-label={words.label}>
      {choices.map(({ own, text }) => (
        <li key={text}><Link className={styles.choice} to={addressOf(own)} replace aria-current={own === mine ? "true" : undefined}>{text}</Link></li>
      ))}
    </ul>
  );
}
