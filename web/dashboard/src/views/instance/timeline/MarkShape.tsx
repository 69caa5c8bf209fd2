import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Mark } from "./models/entries";
import { laneMiddle } from "./sizes";

const useStyles = makeStyles({
  root: { cursor: "pointer" },
  shape: { stroke: tokens.colorNeutralBackground1, strokeWidth: "2px" },
  messages: { fill: tokens.colorBrandForeground1 },
  people: { fill: tokens.colorPaletteDarkOrangeForeground1 },
  process: { fill: tokens.colorNeutralForeground3 },
  planned: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorBrandForeground1 },
  late: { fill: tokens.colorPaletteRedForeground1, stroke: tokens.colorNeutralBackground1 },
  selected: { fill: "none", stroke: tokens.colorStrokeFocus2, strokeWidth: "2px" },
  count: { fill: tokens.colorNeutralForeground1, fontSize: "11px", textAnchor: "middle", fontWeight: tokens.fontWeightSemibold, stroke: tokens.colorNeutralBackground1, strokeWidth: "3px", paintOrder: "stroke" },
  hit: { fill: "transparent" },
});

/** One mark: a shape of its own for each lane, so that colour only helps; a number where it stands for several. */
export function MarkShape({ mark, selected, title, onPick }: { mark: Mark; selected: boolean; title: string; onPick: () => void }) {
  const styles = useStyles();
  const { x, lane, late } = mark;
  const y = laneMiddle(lane);
  const look = mergeClasses(styles.shape, styles[lane], late && styles.late);
  return (
    // The keyboard goes along the entries by the drawing's own keys.
    <g className={styles.root} onClick={onPick} data-entries={mark.entries.length}>
      <title>{title}</title>
      <rect className={styles.hit} x={x - 12} y={y - 14} width={24} height={28} />
      {selected && <circle className={styles.selected} cx={x} cy={y} r={12} />}
      {lane === "messages" && <rect className={look} x={x - 8} y={y - 6} width={16} height={12} rx={2} />}
      {lane === "people" && <circle className={look} cx={x} cy={y} r={7} />}
      {lane === "process" && <rect className={look} x={x - 5} y={y - 7} width={10} height={14} rx={4} />}
      {lane === "planned" && <path className={look} d={`M${x} ${y - 8}L${x + 8} ${y}L${x} ${y + 8}L${x - 8} ${y}Z`} />}
      {mark.entries.length > 1 && <text className={styles.count} x={x} y={y - 11}>{mark.entries.length}</text>}
    </g>
  );
}
