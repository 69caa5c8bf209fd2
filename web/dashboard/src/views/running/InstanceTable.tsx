import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { Due } from "../../parts/Due";
import { StateBadge } from "../../parts/StateBadge";
import { useWords } from "../../words";
import type { Instance } from "../instance/detail";
import { InstanceLink } from "./InstanceLink";
import { piecesOf } from "./models/windowing";
import { useRowWords } from "./useRowWords";
import { useStanding } from "./useStanding";
import { useWindow } from "./useWindow";
import { runningWords } from "./words";

/** Pixels; every row has it, so that what is not drawn has a known height. */
const rowHeight = 60;

const useStyles = makeStyles({
  root: {
    width: "100%", borderCollapse: "separate", borderSpacing: 0, tableLayout: "fixed", backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge, boxShadow: tokens.shadow2,
    "& th": {
      position: "sticky", top: "56px", zIndex: 2, textAlign: "start", padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, backgroundColor: tokens.colorNeutralBackground1,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2,
    },
    "& td": { height: `${rowHeight}px`, padding: `0 ${tokens.spacingHorizontalM}`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
    "& th:first-child": { borderStartStartRadius: tokens.borderRadiusLarge },
    "& th:last-child": { borderStartEndRadius: tokens.borderRadiusLarge },
  },
  gap: { "& td": { height: "auto !important", padding: "0 !important", border: "none !important" } },
  row: {
    position: "relative",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-within": { backgroundColor: tokens.colorNeutralBackground1Hover, outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  state: { width: "132px" },
  due: { width: "150px" },
  next: { width: "19%" },
  client: { width: "15%" },
  owner: { width: "13%" },
});

export function InstanceTable({ rows, more, soon }: { rows: readonly Instance[]; more: boolean; soon: number }) {
  const styles = useStyles();
  const words = useWords(runningWords);
  const tell = useRowWords();
  const body = useRef<HTMLTableSectionElement>(null);
  const range = useWindow(body, rows.length, rowHeight);
  const standing = useStanding(rows, rowHeight);
  const columns = words.columns;

  return (
    <table className={styles.root} aria-label={words.table} aria-rowcount={more ? -1 : rows.length + 1} onKeyDown={standing.onKeyDown}>
      <thead>
        <tr>
          <th scope="col" className={styles.state}>{columns.state}</th>
          <th scope="col">{columns.what}</th>
          <th scope="col" className={styles.client}>{columns.client}</th>
          <th scope="col" className={styles.owner}>{columns.owner}</th>
          <th scope="col" className={styles.next}>{columns.next}</th>
          <th scope="col" className={styles.due}>{columns.due}</th>
        </tr>
      </thead>
      <tbody ref={body}>
        {piecesOf(range, standing.row, rows.length).map(piece => {
          if ("gap" in piece) return <tr key={`gap-${piece.before === rows.length ? "end" : piece.before}`} aria-hidden className={styles.gap}><td colSpan={6} style={{ height: piece.gap * rowHeight }} /></tr>;
          const row = rows[piece.row];
          if (!row) return null;
          const said = tell(row);
          return (
            <tr key={row.id} className={styles.row} aria-rowindex={piece.row + 2}>
              <td><StateBadge state={row.state} /></td>
              <td>
                <InstanceLink instance={row} kind={said.kind} tabbable={piece.row === standing.row} elementRef={standing.register(row.id)} onFocus={() => standing.onFocus(piece.row)} />
              </td>
              <td title={said.client}>{said.client}</td>
              <td title={said.owner}>{said.owner}</td>
              <td title={said.next}>{said.next}</td>
              <td><Due due={row.due} limits={{ soon }} /></td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
