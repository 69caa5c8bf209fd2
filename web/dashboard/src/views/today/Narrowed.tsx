import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "react-router";
import { useWords } from "../../words";
import type { FigureName } from "./models/sections";
import { todayWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2, "& a": { color: tokens.colorBrandForegroundLink } },
});

const running: Partial<Record<FigureName, string>> = { late: "/running?state=late", dueSoon: "/running?due=soon", failed: "/running?state=failed" };
const messages: Partial<Record<FigureName, string>> = { failed: "/messages?state=failed", waiting: "/messages?state=held" };

/** Says that only one figure's rows are shown, and leads to all of them. */
export function Narrowed({ figure, label, all, empty }: { figure: FigureName; label: string; all: string; empty: boolean }) {
  const styles = useStyles();
  const words = useWords(todayWords).narrowed;
  return (
    <p className={styles.root} role="status">
      <span>{empty ? words.none(label) : words.shown(label)}</span>
      <Link to={all} replace>{words.all}</Link>
      {running[figure] && <Link to={running[figure]}>{words.running}</Link>}
      {messages[figure] && <Link to={messages[figure]}>{words.messages}</Link>}
    </p>
  );
}
