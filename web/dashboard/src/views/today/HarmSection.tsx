import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { AlertUrgentFilled, ClockAlarmRegular, ErrorCircleRegular, PersonClockRegular, StarRegular, WarningRegular } from "@fluentui/react-icons";
import { useId } from "react";
import { useWords } from "../../words";
import type { TodayHarm } from "../../api/types";
import type { Section } from "./models/sections";
import { TodayRow } from "./TodayRow";
import { todayWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  icon: { display: "inline-flex", fontSize: "20px" },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  rows: {
    backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusXLarge, border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: "4px", overflow: "hidden", boxShadow: tokens.shadow2,
  },
  bad: { color: tokens.colorPaletteRedForeground1 },
  badRows: { borderInlineStartColor: tokens.colorPaletteRedBorder2 },
  soon: { color: tokens.colorPaletteDarkOrangeForeground1 },
  soonRows: { borderInlineStartColor: tokens.colorPaletteDarkOrangeBorderActive },
  calm: { color: tokens.colorBrandForeground1 },
  calmRows: { borderInlineStartColor: tokens.colorBrandStroke1 },
});

const looks: Record<TodayHarm, { icon: React.ReactNode; tone: "bad" | "soon" | "calm" }> = {
  emergency: { icon: <AlertUrgentFilled />, tone: "bad" },
  vipLate: { icon: <StarRegular />, tone: "bad" },
  late: { icon: <WarningRegular />, tone: "bad" },
  failed: { icon: <ErrorCircleRegular />, tone: "bad" },
  dueSoon: { icon: <ClockAlarmRegular />, tone: "soon" },
  waiting: { icon: <PersonClockRegular />, tone: "calm" },
};

/** The rows of one harm, under its name. */
export function HarmSection({ section, soon }: { section: Section; soon: number }) {
  const styles = useStyles();
  const words = useWords(todayWords);
  const id = useId();
  const { icon, tone } = looks[section.harm];
  return (
    <section className={styles.root} aria-labelledby={id} data-harm={section.harm}>
      <h2 id={id} className={styles.heading}>
        <span className={mergeClasses(styles.icon, styles[tone])} aria-hidden>{icon}</span>
        {words.harm[section.harm]} <span className={styles.count}>{words.rows(section.items.length)}</span>
      </h2>
      <ul className={mergeClasses(styles.rows, styles[`${tone}Rows`])}>
        {section.items.map(item => <TodayRow key={`${item.what}/${item.id}`} item={item} soon={soon} />)}
      </ul>
    </section>
  );
}
