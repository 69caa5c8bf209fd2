import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../words";
import type { PolicyView } from "../../api/types";
import { hoursInWords } from "./models/hours";
import { useWeekdays } from "./useWeekdays";
import { policyWords } from "./words";

const useStyles = makeStyles({ root: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL }, name: { fontWeight: tokens.fontWeightSemibold }, quiet: { color: tokens.colorNeutralForeground2 } });

/** The hours of a usual week. */
export function Hours({ calendar }: { calendar: PolicyView["calendar"] }) {
  const styles = useStyles();
  const words = useWords(policyWords).calendar;
  const weekdays = useWeekdays();
  return (
    <p className={styles.root}>
      <span className={styles.name}>{words.hours}:</span>
      {hoursInWords(calendar.hours, weekdays).map(line => <span key={line}>{line}</span>)}
      <span className={styles.quiet}>{words.zone(calendar.zone)}</span>
    </p>
  );
}
