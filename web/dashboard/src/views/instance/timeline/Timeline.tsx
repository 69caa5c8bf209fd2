import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import { ArrowLeftRegular, ArrowRightRegular, FullScreenMaximizeRegular, TargetRegular, ZoomInRegular, ZoomOutRegular } from "@fluentui/react-icons";
import { Suspense, useMemo, useState } from "react";
import { useNow } from "../../../api/useNow";
import { RuleId } from "../../../parts/RuleId";
import { lazyPart } from "../../../shell/lazyPart";
import { Loading } from "../../../shell/states";
import { useFormats, useLocalized, useWords } from "../../../words";
import type { Line } from "../detail";
import type { InstancePlan } from "../../../api/types";
import { Legend } from "./Legend";
import { boundsOf, entriesOf, lanes, type Entry } from "./models/entries";
import { centred, panned, whole, zoomed, type Span } from "./models/scale";
import { axisHeight, laneHeight } from "./sizes";
import { timelineWords } from "./words";

// The drawing is a file of its own: the page is there before it.
const Drawing = lazyPart(() => import("./Drawing"));

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  drawing: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS },
  lanes: { paddingTop: `${axisHeight + 4}px`, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, "& span": { display: "flex", alignItems: "center", height: `${laneHeight}px` } },
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS, justifyContent: "space-between" },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXXS },
  chosen: { minHeight: "48px", padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1 },
  none: { color: tokens.colorNeutralForeground2 },
  when: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  lines: readonly Line[];
  plan: InstancePlan | null;
  selected: string | null;
  onSelect: (key: string) => void;
}

/** The drawing with its buttons and the entry that is chosen. */
export function Timeline({ lines, plan, selected, onSelect }: Props) {
  const styles = useStyles();
  const words = useWords(timelineWords);
  const say = useLocalized();
  const formats = useFormats();
  const now = useNow("minute");
  const entries = useMemo(() => entriesOf(lines, plan ?? undefined), [lines, plan]);
  const bounds = useMemo(() => boundsOf(entries, plan ?? undefined, now), [entries, plan, now]);
  // Until somebody moves it, the drawing shows all there is, also what is added.
  const [moved, setMoved] = useState<Span | null>(null);
  const span = moved ?? whole(bounds);
  const length = span.to - span.from;
  const middle = (span.from + span.to) / 2;
  const chosen = entries.find(entry => entry.key === selected);

  const step = (key: string): boolean => {
    const at = entries.findIndex(entry => entry.key === selected);
    const to = key === "ArrowRight" ? at + 1 : key === "ArrowLeft" ? (at < 0 ? entries.length - 1 : at - 1) : key === "Home" ? 0 : key === "End" ? entries.length - 1 : null;
    const entry = to === null ? undefined : entries[Math.min(Math.max(to, 0), entries.length - 1)];
    if (!entry) return false;
    onSelect(entry.key);
    if (entry.at < span.from || entry.at > span.to) setMoved(centred(span, entry.at, bounds));
    return true;
  };

  const button = (name: keyof typeof words.buttons, icon: React.ReactElement, next: () => Span | null): React.ReactNode => (
    <Tooltip content={words.buttons[name]} relationship="label"><Button appearance="subtle" icon={icon} onClick={() => setMoved(next())} /></Tooltip>
  );

  return (
    <div className={styles.root}>
      <div className={styles.bar}>
        <Legend hasPlan={plan !== null} />
        <div className={styles.buttons}>
          {button("earlier", <ArrowLeftRegular />, () => panned(span, -length / 3, bounds))}
          {button("later", <ArrowRightRegular />, () => panned(span, length / 3, bounds))}
          {button("nearer", <ZoomInRegular />, () => zoomed(span, 0.5, middle, bounds))}
          {button("away", <ZoomOutRegular />, () => zoomed(span, 2, middle, bounds))}
          {button("now", <TargetRegular />, () => centred(moved ? span : zoomed(span, 0.5, now, bounds), now, bounds))}
          {button("all", <FullScreenMaximizeRegular />, () => null)}
        </div>
      </div>
      <Suspense fallback={<Loading rows={4} />}>
        <div className={styles.drawing}>
          <div className={styles.lanes} aria-hidden>{lanes.map(lane => <span key={lane}>{words.lanes[lane]}</span>)}</div>
          <Drawing entries={entries} plan={plan} span={span} bounds={bounds} now={now} selected={selected} onSpan={setMoved} onSelect={onSelect} onStep={step} />
        </div>
      </Suspense>
      <div className={styles.chosen} aria-live="polite">{chosen ? told(chosen) : <span className={styles.none}>{words.noneSelected} {words.keysShort}</span>}</div>
    </div>
  );

  function told(entry: Entry): React.ReactNode {
    const instant = new Date(entry.at).toISOString();
    return (
      <>
        <div className={styles.when}><time dateTime={instant}>{formats.dateTime(instant)}</time><span>{words.lanes[entry.lane]}</span><RuleId id={entry.ruleId} /></div>
        <p>{say(entry.text)}</p>
        {entry.detail && <p className={styles.none}>{entry.detail}</p>}
      </>
    );
  }
}
