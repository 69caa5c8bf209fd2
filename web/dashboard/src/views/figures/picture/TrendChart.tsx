import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { useTheme } from "../../../shell/ThemeProvider";
import { labelEvery, type Trend } from "../models/trend";
import { coloursOf } from "./colours";
import { drawPoints, drawTargets } from "./marks";

const height = 176;

/** Distances of the axis's lines, in minutes. */
const clockSteps = [5, 10, 15, 30, 60, 120, 240, 480, 720, 1440, 2880, 7200, 14400, 43200];

const useStyles = makeStyles({ root: { width: "100%", minWidth: 0, height: `${height}px`, overflow: "hidden" } });

interface Props {
  trend: Trend;
  /** What stands under each point. */
  steps: readonly string[];
  /** What stands at each target's line. */
  targets: readonly string[];
  valueText: (value: number) => string;
  /** The point that is read out; -1 for none. */
  chosen: number;
  onChoose: (index: number) => void;
  /** The values are minutes: the axis counts in quarters and hours. */
  byClock: boolean;
}

/** The line over time. Its words, its numbers and its keyboard are around it; the canvas is only the picture. */
export default function TrendChart({ trend, steps, targets, valueText, chosen, onChoose, byClock }: Props) {
  const styles = useStyles();
  const { dark } = useTheme();
  const host = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | null>(null);
  const now = useRef({ chosen, onChoose, valueText });

  useEffect(() => {
    now.current = { chosen, onChoose, valueText };
    plot.current?.redraw(false);
  }, [chosen, onChoose, valueText]);

  useEffect(() => {
    const element = host.current!;
    const colours = coloursOf(element);
    const axis = { stroke: colours.text, font: `11px ${colours.font}`, ticks: { show: false }, border: { show: false } };
    const chart = new uPlot(
      {
        width: Math.max(element.clientWidth, 120),
        height,
        padding: [10, targets.length > 0 ? 58 : 14, 0, 0],
        legend: { show: false },
        cursor: { y: false, drag: { x: false, y: false }, points: { show: false } },
        scales: { x: { time: false, range: [-0.5, Math.max(0.5, trend.positions.length - 0.5)] }, y: { range: trend.range } },
        axes: [
          {
            ...axis, grid: { show: false }, size: 26,
            splits: self => trend.positions.filter(index => index % labelEvery(trend.positions.length, self.bbox.width / (window.devicePixelRatio || 1)) === 0),
            values: (_, splits) => splits.map(index => steps[index] ?? ""),
          },
          { ...axis, grid: { stroke: colours.grid, width: 1 }, size: 54, space: 32, incrs: byClock ? clockSteps : undefined, values: (_, splits) => splits.map(value => now.current.valueText(value)) },
        ],
        series: [{}, { stroke: colours.line, width: 2, points: { show: false }, spanGaps: false }],
        hooks: {
          draw: [self => drawTargets(self, trend, targets, colours), self => drawPoints(self, trend, now.current.chosen, colours)],
          setCursor: [
            self => {
              const index = self.cursor.idx;
              if (index !== null && index !== undefined && (self.cursor.left ?? -1) >= 0) now.current.onChoose(index);
            },
          ],
        },
      },
      [trend.positions, trend.values],
      element,
    );
    plot.current = chart;
    const watch = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      if (width > 0 && width !== chart.width) chart.setSize({ width, height });
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
      chart.destroy();
      plot.current = null;
    };
  }, [trend, steps, targets, dark, byClock]);

  return <div ref={host} className={styles.root} />;
}
