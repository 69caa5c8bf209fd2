import { makeStyles, Slider, tokens } from "@fluentui/react-components";
import { Suspense, useCallback, useId, useMemo, useState } from "react";
import { lazyView } from "../../../shell/lazyView";
import { useLanguage, useLocalized, useWords } from "../../../words";
import type { Figure } from "../contract";
import { countedBy } from "../models/order";
import type { Step } from "../models/period";
import { readoutOf, sentenceOf } from "../models/sentence";
import { stepText } from "../models/stepLabel";
import { trendOf } from "../models/trend";
import { boundText, shortText } from "../models/value";
import { figuresWords } from "../words";
import { Distribution } from "./Distribution";

// The chart library is only loaded where there is something to draw.
const TrendChart = lazyView(() => import("./TrendChart"));

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  picture: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  trend: { minWidth: 0, minHeight: "176px" },
  reading: { display: "flex", flexDirection: "column", minWidth: 0 },
  slider: { width: "100%", minWidth: 0 },
  readout: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, minHeight: tokens.lineHeightBase200, fontVariantNumeric: "tabular-nums" },
});

/** Trend, distribution and target in one picture; the slider below reads it out point by point. */
export function FigurePicture({ figure, by }: { figure: Figure; by: Step }) {
  const styles = useStyles();
  const { language } = useLanguage();
  const words = useWords(figuresWords);
  const say = useLocalized();
  const readoutId = useId();
  const last = figure.points.length - 1;
  const [asked, setAsked] = useState<number | null>(null);
  const chosen = Math.min(asked ?? last, last);

  const trend = useMemo(() => trendOf(figure), [figure]);
  const steps = useMemo(() => figure.points.map(point => stepText(point.from, by, language)), [figure, by, language]);
  const targets = useMemo(
    () => trend.bounds.map(bound => boundText(bound, figure.unit, language)),
    [trend, figure.unit, language],
  );
  const axisText = useCallback((value: number) => shortText(value, figure.unit, language), [figure.unit, language]);
  const count = words.count[countedBy(figure.id)];
  const readout = readoutOf(figure, chosen, by, count, words, language);

  return (
    <div className={styles.root}>
      <div className={styles.picture} role="img" aria-label={sentenceOf(figure, by, words, language)}>
        {last >= 0 && (
          <div className={styles.trend}>
            <Suspense fallback={null}>
              <TrendChart trend={trend} steps={steps} targets={targets} valueText={axisText} chosen={chosen} onChoose={setAsked} byClock={figure.unit === "minutes"} />
            </Suspense>
          </div>
        )}
        {figure.distribution.length > 0 && <Distribution figure={figure} />}
      </div>
      {last > 0 && (
        <div className={styles.reading}>
          <Slider
            className={styles.slider} size="small" min={0} max={last} value={chosen} onChange={(_, { value }) => setAsked(value)}
            aria-label={words.picture.point(say(figure.name))} aria-valuetext={readout} aria-describedby={readoutId}
          />
          <span id={readoutId} className={styles.readout}>{readout}</span>
        </div>
      )}
    </div>
  );
}
