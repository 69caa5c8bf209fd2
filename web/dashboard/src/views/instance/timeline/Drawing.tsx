import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { useFormats, useLocalized, useWords } from "../../../words";
import { Bands } from "./Bands";
import type { InstancePlan } from "./contract";
import { MarkShape } from "./MarkShape";
import { lanes, marksOf, type Entry } from "./models/entries";
import { panned, ticksOf, timeAt, xOf, zoomed, type Span } from "./models/scale";
import { axisHeight, heightOf, laneMiddle } from "./sizes";
import { timelineWords } from "./words";

const useStyles = makeStyles({
  frame: {
    position: "relative", overflow: "hidden", borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}`, touchAction: "pan-y", cursor: "grab", userSelect: "none",
    ":active": { cursor: "grabbing" }, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  svg: { display: "block", width: "100%" },
  lane: { stroke: tokens.colorNeutralStroke2, strokeDasharray: "2 4" },
  tick: { stroke: tokens.colorNeutralStroke2 },
  label: { fill: tokens.colorNeutralForeground2, fontSize: "12px" },
  now: { stroke: tokens.colorPaletteRedForeground1, strokeWidth: "2px" },
  nowLabel: { fill: tokens.colorPaletteRedForeground1, fontSize: "12px", fontWeight: tokens.fontWeightSemibold, stroke: tokens.colorNeutralBackground1, strokeWidth: "3px", paintOrder: "stroke" },
});

export interface DrawingProps {
  entries: readonly Entry[];
  plan: InstancePlan | null;
  span: Span;
  bounds: Span;
  now: number;
  selected: string | null;
  onSpan: (span: Span) => void;
  onSelect: (key: string) => void;
  /** Keys that lead along the entries; the drawing itself knows those that move it. */
  onStep: (key: string) => boolean;
}

/** The timeline to scale: one pixel is the same length of time everywhere. The same stands in the list below, word for word. */
export default function Drawing({ entries, plan, span, bounds, now, selected, onSpan, onSelect, onStep }: DrawingProps) {
  const styles = useStyles();
  const words = useWords(timelineWords);
  const localized = useLocalized();
  const formats = useFormats();
  const frame = useRef<HTMLDivElement>(null);
  const dragged = useRef<{ x: number; moved: boolean } | null>(null);
  const [width, setWidth] = useState(960);
  const hatch = useId();
  const height = heightOf();

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const watch = new ResizeObserver(([box]) => box && setWidth(Math.max(200, Math.round(box.contentRect.width))));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  // A wheel with Ctrl comes nearer; without it the page scrolls, as everywhere.
  useEffect(() => {
    const element = frame.current;
    const onWheel = (event: WheelEvent): void => {
      const { left } = element!.getBoundingClientRect();
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        onSpan(zoomed(span, event.deltaY > 0 ? 1.25 : 0.8, timeAt(event.clientX - left, span, width), bounds));
      } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        event.preventDefault();
        onSpan(panned(span, ((event.deltaX || event.deltaY) / width) * (span.to - span.from), bounds));
      }
    };
    element?.addEventListener("wheel", onWheel, { passive: false });
    return () => element?.removeEventListener("wheel", onWheel);
  }, [span, bounds, width, onSpan]);

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const length = span.to - span.from;
    const middle = (span.from + span.to) / 2;
    const next = event.key === "+" || event.key === "=" ? zoomed(span, 0.5, middle, bounds)
      : event.key === "-" ? zoomed(span, 2, middle, bounds)
        : event.shiftKey && event.key === "ArrowLeft" ? panned(span, -length / 5, bounds)
          : event.shiftKey && event.key === "ArrowRight" ? panned(span, length / 5, bounds) : null;
    if (next) onSpan(next);
    if (next || onStep(event.key)) event.preventDefault();
  };

  const marks = marksOf(entries, span, width);
  const nowX = xOf(now, span, width);
  return (
    <div
      ref={frame}
      role="application"
      aria-label={words.drawing}
      aria-describedby={`${hatch}-keys`}
      tabIndex={0}
      className={styles.frame}
      onKeyDown={onKeyDown}
      onPointerDown={event => {
        dragged.current = { x: event.clientX, moved: false };
      }}
      onPointerMove={event => {
        const from = dragged.current;
        if (!from || event.buttons === 0) return;
        if (!from.moved && Math.abs(event.clientX - from.x) < 4) return;
        if (!from.moved) event.currentTarget.setPointerCapture(event.pointerId);
        onSpan(panned(span, ((from.x - event.clientX) / width) * (span.to - span.from), bounds));
        dragged.current = { x: event.clientX, moved: true };
      }}
      onPointerUp={() => {
        dragged.current = null;
      }}
    >
      <span id={`${hatch}-keys`} hidden>{words.keys}</span>
      <svg className={styles.svg} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden>
        <Bands plan={plan} span={span} width={width} height={height} hatch={hatch} now={now} />
        {ticksOf(span, width).map(({ at, isDay }) => {
          const x = xOf(at, span, width);
          const instant = new Date(at).toISOString();
          return (
            <g key={at}>
              <line className={styles.tick} x1={x} x2={x} y1={axisHeight - 6} y2={height} />
              <text className={styles.label} x={x + 4} y={axisHeight - 10}>{isDay ? formats.date(instant).replace(/,? ?\d{4}년? ?/, " ").trim() : formats.time(instant)}</text>
            </g>
          );
        })}
        {lanes.map(lane => <line key={lane} className={styles.lane} x1={0} x2={width} y1={laneMiddle(lane)} y2={laneMiddle(lane)} />)}
        <line className={styles.now} x1={nowX} x2={nowX} y1={axisHeight - 6} y2={height} />
        <text className={styles.nowLabel} x={nowX + 5} y={height - 6}>{words.now}</text>
        {marks.map(mark => (
          <MarkShape key={mark.entries[0]!.key} mark={mark} selected={mark.entries.some(entry => entry.key === selected)} title={titleOf(mark.entries)} onPick={() => onSelect(nextOf(mark.entries, selected))} />
        ))}
      </svg>
    </div>
  );

  function titleOf(group: readonly Entry[]): string {
    const first = group[0]!;
    const text = `${formats.dateTime(new Date(first.at).toISOString())}: ${localized(first.text)}`;
    return group.length > 1 ? `${text} ${words.andMore(group.length - 1)}` : text;
  }
}

/** Picking a mark of several goes through them one by one. */
function nextOf(group: readonly Entry[], selected: string | null): string {
  const at = group.findIndex(entry => entry.key === selected);
  return group[(at + 1) % group.length]!.key;
}
