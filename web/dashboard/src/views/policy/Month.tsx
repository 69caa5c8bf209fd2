import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { weeksOf, type LocalDate } from "../../models/localDate";
import { useLanguage, useLocalized, useWords } from "../../words";
import type { CalendarDay } from "../../api/types";
import { clockText } from "./models/hours";
import { namedIn } from "./models/months";
import { useWeekdays } from "./useWeekdays";
import { policyWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalL, backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusXLarge, border: `1px solid ${tokens.colorNeutralStroke2}` },
  table: {
    borderCollapse: "separate", borderSpacing: "2px", width: "100%", tableLayout: "fixed", fontVariantNumeric: "tabular-nums",
    "& caption": { textAlign: "left", fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, paddingBottom: tokens.spacingVerticalXS },
    "& th": { textAlign: "center", fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
    "& td": { textAlign: "center", height: "32px" },
  },
  day: { borderRadius: tokens.borderRadiusMedium },
  weekend: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3 },
  // A full circle for a holiday, stripes for a closure: the shape tells, not the colour.
  holiday: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteRedForeground1, backgroundColor: tokens.colorPaletteRedBackground1, textDecorationLine: "underline", textUnderlineOffset: "3px" },
  closure: { fontWeight: tokens.fontWeightBold, backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralBackground4} 0 4px, ${tokens.colorNeutralBackground1} 4px 8px)`, outline: `1px solid ${tokens.colorNeutralStrokeAccessible}`, outlineOffset: "-2px" },
  today: { boxShadow: `inset 0 0 0 2px ${tokens.colorCompoundBrandStroke}`, fontWeight: tokens.fontWeightBold },
  names: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200 },
  when: { display: "inline-block", minWidth: "3.2em", fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  month: LocalDate;
  days: ReadonlyMap<LocalDate, CalendarDay>;
  today: LocalDate;
}

/** One month as a table, and below it what is named in it. */
export function Month({ month, days, today }: Props) {
  const styles = useStyles();
  const words = useWords(policyWords).calendar;
  const { language } = useLanguage();
  const weekdays = useWeekdays();
  const say = useLocalized();
  const title = new Intl.DateTimeFormat(language === "ko" ? "ko-KR" : "en-GB", { month: "long", year: "numeric", timeZone: "UTC" }).format(Date.parse(month));
  const named = namedIn(month, [...days.values()]);
  const dayNumber = (date: LocalDate): string => String(Number(date.slice(8)));
  return (
    <section className={styles.root} aria-label={title}>
      <table className={styles.table}>
        <caption>{title}</caption>
        <thead><tr>{weekdays.map(name => <th key={name} scope="col">{name}</th>)}</tr></thead>
        <tbody>
          {weeksOf(month).map((week, index) => (
            <tr key={index}>{week.map((date, weekday) => <Day key={date ?? weekday} date={date} day={date ? days.get(date) : undefined} isToday={date === today} />)}</tr>
          ))}
        </tbody>
      </table>
      {named.length === 0 ? <p className={styles.quiet}>{words.nothing}</p> : (
        <ul className={styles.names}>
          {named.map(({ from, to, day }) => (
            <li key={from}>
              <span className={styles.when}>{dayNumber(from)}{to !== from && `–${dayNumber(to)}`}</span>
              {words.kind[day.kind]}: {day.name && say(day.name)}
              {day.projected && <span className={styles.quiet} title={words.projectedWhy}> ({words.projected})</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Day({ date, day, isToday }: { date: LocalDate | null; day: CalendarDay | undefined; isToday: boolean }) {
  const styles = useStyles();
  const words = useWords(policyWords).calendar;
  const say = useLocalized();
  if (!date) return <td />;
  const kind = day?.kind ?? "open";
  const hours = day?.open.map(one => `${clockText(one.from)}–${clockText(one.to)}`).join(", ") ?? "";
  const said = [day?.name ? `${words.kind[kind]}: ${say(day.name)}` : kind === "open" ? (hours ? words.open(hours) : null) : words.kind[kind], isToday ? words.todayWord : null].filter(Boolean).join(", ");
  return (
    <td className={mergeClasses(styles.day, kind !== "open" && styles[kind], isToday && styles.today)} title={said || undefined} aria-current={isToday ? "date" : undefined} data-kind={kind}>
      {Number(date.slice(8))}<span className="visually-hidden">{said && ` ${said}`}</span>
    </td>
  );
}
