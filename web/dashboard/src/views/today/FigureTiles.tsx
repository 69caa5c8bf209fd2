import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ClockAlarmRegular, ErrorCircleRegular, PersonClockRegular, WarningRegular } from "@fluentui/react-icons";
import { Link } from "react-router";
import { useFormats, useWords } from "../../words";
import type { TodayAnswer } from "../../api/types";
import { figures, type FigureName } from "./models/sections";
import { todayWords } from "./words";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "repeat(4, minmax(0, 1fr))", gap: tokens.spacingHorizontalL, "@media (max-width: 899px)": { gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: tokens.spacingHorizontalM } },
  tile: {
    display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, height: "100%", padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    borderRadius: tokens.borderRadiusXLarge, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2, textDecorationLine: "none", boxShadow: tokens.shadow2,
    ":hover": { border: `1px solid ${tokens.colorBrandStroke1}`, boxShadow: tokens.shadow8 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
    "@media (max-width: 899px)": { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  },
  chosen: { border: `1px solid ${tokens.colorBrandStroke1}`, boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}` },
  label: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalSNudge, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightMedium },
  icon: { display: "inline-flex", fontSize: "20px" },
  count: { fontSize: "44px", lineHeight: "52px", fontWeight: tokens.fontWeightSemibold, letterSpacing: "-0.02em", fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground1, "@media (max-width: 899px)": { fontSize: "32px", lineHeight: "40px" } },
  none: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  late: { color: tokens.colorPaletteRedForeground1 },
  failed: { color: tokens.colorPaletteRedForeground1 },
  dueSoon: { color: tokens.colorPaletteDarkOrangeForeground1 },
  waiting: { color: tokens.colorBrandForeground1 },
});

const icons: Record<FigureName, React.ReactNode> = { late: <WarningRegular />, dueSoon: <ClockAlarmRegular />, waiting: <PersonClockRegular />, failed: <ErrorCircleRegular /> };

interface Props {
  answer: TodayAnswer;
  labels: Record<FigureName, string>;
  shown: FigureName | null;
  addressOf: (figure: FigureName | null) => string;
}

/** Four big figures; each narrows the list to what it counts, and once more shows everything again. */
export function FigureTiles({ answer, labels, shown, addressOf }: Props) {
  const styles = useStyles();
  const words = useWords(todayWords).figure;
  const formats = useFormats();
  return (
    <ul className={styles.root} aria-label={words.label}>
      {figures.map(name => {
        const { count, more } = answer.figures[name];
        return (
          <li key={name}>
            <Link to={addressOf(shown === name ? null : name)} replace preventScrollReset className={mergeClasses(styles.tile, shown === name && styles.chosen)} aria-current={shown === name ? "true" : undefined} data-figure={name}>
              <span className={styles.label}><span className={mergeClasses(styles.icon, count > 0 && styles[name])} aria-hidden>{icons[name]}</span>{labels[name]}</span>
              <span className={mergeClasses(styles.count, count === 0 && styles.none, count > 0 && (name === "late" || name === "failed") && styles[name])}>
                {more ? <><span aria-hidden>{formats.number(count)}+</span><span className="visually-hidden">{words.more(formats.number(count))}</span></> : formats.number(count)}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
