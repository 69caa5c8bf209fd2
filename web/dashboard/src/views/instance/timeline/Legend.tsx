import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useWords } from "../../../words";
import { timelineWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, "& svg": { display: "inline-block", verticalAlign: "middle", marginInlineEnd: tokens.spacingHorizontalXS } },
  box: { stroke: tokens.colorNeutralStroke1 },
  business: { fill: tokens.colorNeutralBackground1 },
  outside: { fill: tokens.colorNeutralBackground3 },
  closed: { fill: tokens.colorNeutralStroke2 },
  line: { stroke: tokens.colorPaletteDarkOrangeForeground1, strokeWidth: "2px" },
});

/** What the shades of the drawing mean. */
export function Legend({ hasPlan }: { hasPlan: boolean }) {
  const styles = useStyles();
  const words = useWords(timelineWords).legend;
  const hatch = useId();
  if (!hasPlan) return <span />;
  const shade = (fill: string | undefined, pattern = false): React.ReactNode => (
    <svg width="16" height="12" aria-hidden>
      {pattern && <defs><pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line className={styles.line} x1="0" y1="0" x2="0" y2="6" /></pattern></defs>}
      <rect className={`${styles.box} ${fill ?? ""}`} x="0.5" y="0.5" width="15" height="11" fill={pattern ? `url(#${hatch})` : undefined} />
    </svg>
  );
  return (
    <div className={styles.root} aria-hidden>
      <span>{shade(styles.business)}{words.business}</span>
      <span>{shade(styles.outside)}{words.outside}</span>
      <span>{shade(styles.closed)}{words.closed}</span>
      <span>{shade(undefined, true)}{words.paused}</span>
    </div>
  );
}
