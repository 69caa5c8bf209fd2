import { Button, makeStyles, mergeClasses, Popover, PopoverSurface, PopoverTrigger, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CircleOffRegular, DiamondRegular, InfoRegular, SubtractCircleRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useLanguage, useLocalized, useWords } from "../../words";
import type { Figure } from "../../api/types";
import { FigureTable } from "./FigureTable";
import { countedBy } from "./models/order";
import type { Step } from "./models/period";
import { targetText, valueText, verdictOf, type Verdict } from "./models/value";
import { FigurePicture } from "./picture/FigurePicture";
import { figuresWords } from "./words";

const useStyles = makeStyles({
  root: {
    display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0, padding: tokens.spacingHorizontalXL,
    backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusXLarge, border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", alignItems: "start", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, paddingTop: "2px" },
  value: { fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800, fontWeight: tokens.fontWeightSemibold, letterSpacing: "-0.02em", fontVariantNumeric: "tabular-nums" },
  nothing: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightHero800, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  facts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300 },
  verdict: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
  met: { color: tokens.colorPaletteGreenForeground1 },
  missed: { color: tokens.colorPaletteRedForeground1 },
  info: { maxWidth: "22rem", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const icons: Record<Verdict, ReactNode> = {
  met: <CheckmarkCircleFilled aria-hidden />, missed: <DiamondRegular aria-hidden />, guide: <SubtractCircleRegular aria-hidden />, untargeted: <SubtractCircleRegular aria-hidden />, unmeasured: <CircleOffRegular aria-hidden />,
};

/** One figure: how much, of what, against what, from how many; its picture and the numbers behind it. */
export function FigureCard({ figure, by }: { figure: Figure; by: Step }) {
  const styles = useStyles();
  const words = useWords(figuresWords);
  const { language } = useLanguage();
  const say = useLocalized();
  const verdict = verdictOf(figure);
  const target = targetText(figure.target, figure.unit, language);
  const headingId = `figure-${figure.id}`;
  return (
    <article className={styles.root} aria-labelledby={headingId}>
      <div className={styles.head}>
        <h3 id={headingId} className={styles.name}>{say(figure.name)}</h3>
        <Definition figure={figure} />
      </div>
      {figure.value === null ? <p className={styles.nothing}>{words.nothing}</p> : <p className={styles.value}>{valueText(figure.value, figure.unit, language)}</p>}
      <p className={styles.facts}>
        <span className={mergeClasses(styles.verdict, verdict === "met" && styles.met, verdict === "missed" && styles.missed)}>{icons[verdict]} {words.verdict[verdict]}</span>
        {target && <span>{words.target(target)}</span>}
        {figure.value !== null && <span>{words.count[countedBy(figure.id)](figure.count)}</span>}
      </p>
      {figure.value === null ? <p className={styles.quiet}>{words.nothingBody}</p> : <><FigurePicture figure={figure} by={by} /><FigureTable figure={figure} by={by} /></>}
    </article>
  );
}

function Definition({ figure }: { figure: Figure }) {
  const styles = useStyles();
  const words = useWords(figuresWords);
  const say = useLocalized();
  return (
    <Popover withArrow trapFocus={false}>
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<InfoRegular />} aria-label={words.about(say(figure.name))} />
      </PopoverTrigger>
      <PopoverSurface aria-label={words.about(say(figure.name))}>
        <div className={styles.info}>
          <p>{say(figure.definition)}</p>
          <p className={styles.quiet}>{figure.ruleIds.length > 0 ? `${words.rules}: ${figure.ruleIds.join(", ")}` : words.noRules}</p>
        </div>
      </PopoverSurface>
    </Popover>
  );
}
