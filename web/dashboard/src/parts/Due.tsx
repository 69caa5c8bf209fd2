import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ClockAlarmRegular, ClockRegular, WarningFilled } from "@fluentui/react-icons";
import { useNow } from "../api/useNow";
import type { CountdownLimits, CountdownState } from "../models/countdown";
import { domainWords, useFormats, useWords } from "../words";

const useStyles = makeStyles({
  root: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS, whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  calm: { color: tokens.colorNeutralForeground2 },
  soon: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  late: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

const icons: Record<CountdownState, React.ReactNode> = { calm: <ClockRegular />, soon: <ClockAlarmRegular />, late: <WarningFilled /> };

/** How late or how soon, counted down live; the instant itself on hover and for screen readers. */
export function Due({ due, limits }: { due: string | null; limits?: CountdownLimits }) {
  const styles = useStyles();
  const words = useWords(domainWords).due;
  const formats = useFormats();
  const now = useNow();
  if (due === null) return <span className={mergeClasses(styles.root, styles.calm)}>{words.none}</span>;
  if (now === 0) return <span className={styles.root}>{formats.dateTime(due)}</span>;
  const { state, text } = formats.countdown(due, now, limits);
  return (
    <time dateTime={due} title={formats.dateTime(due)} className={mergeClasses(styles.root, styles[state])} data-due={state}>
      <span aria-hidden>{icons[state]}</span>
      {text}
    </time>
  );
}
