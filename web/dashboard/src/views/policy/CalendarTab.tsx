import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useSearchParams } from "react-router";
import { useMay } from "../../api/me";
import { useNow } from "../../api/useNow";
import { addMonths, dateIn } from "../../models/localDate";
import { serviceZone } from "../../models/time";
import { Answer } from "../../shell/states";
import { useWords } from "../../words";
import { ClosureDialog } from "./ClosureDialog";
import type { PolicyView } from "../../api/types";
import { Hours } from "./Hours";
import { daysByDate, monthsOf, monthsShown, spanOf } from "./models/months";
import { Month } from "./Month";
import { useCalendar } from "./queries";
import { policyWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  months: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 300px), 1fr))", gap: tokens.spacingHorizontalL },
});

/** When the business is open: months with weekends, holidays and closures; the first month stands in the address. */
export function CalendarTab({ policy }: { policy: PolicyView }) {
  const styles = useStyles();
  const words = useWords(policyWords).calendar;
  const [search, setSearch] = useSearchParams();
  const today = dateIn(serviceZone, useNow("minute"));
  const months = monthsOf(search.get("month"), today);
  const calendar = useCalendar(spanOf(months));
  const mayClose = useMay("POST /api/policies/closures/apply");
  const go = (first: string | null): void => setSearch(first ? { tab: "calendar", month: first.slice(0, 7) } : { tab: "calendar" });
  return (
    <div className={styles.root}>
      <Hours calendar={policy.calendar} />
      <div className={styles.bar}>
        <div className={styles.buttons}>
          <Button icon={<ChevronLeftRegular />} onClick={() => go(addMonths(months[0]!, -monthsShown))}>{words.earlier}</Button>
          <Button onClick={() => go(null)}>{words.today}</Button>
          <Button icon={<ChevronRightRegular />} iconPosition="after" onClick={() => go(addMonths(months[0]!, monthsShown))}>{words.later}</Button>
        </div>
        {mayClose && <ClosureDialog today={today} days={calendar.data?.days ?? []} />}
      </div>
      <Answer query={calendar}>
        {answer => {
          const byDate = daysByDate(answer.days);
          return <div className={styles.months}>{months.map(month => <Month key={month} month={month} days={byDate} today={today} />)}</div>;
        }}
      </Answer>
    </div>
  );
}
