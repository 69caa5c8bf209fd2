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

/** Pixels of a card and the gap below it. */
const cardHeight = 148;

const useStyles = makeStyles({
  root: { display: "block" },
  item: { height: `${cardHeight}px`, paddingBottom: tokens.spacingVerticalS },
  card: {
    position: "relative", height: "100%", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, padding: tokens.spacingHorizontalM, overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusLarge, boxShadow: tokens.shadow2,
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM, minWidth: 0 },
  cut: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The list where a table has no room. */
export function InstanceCards({ rows, soon }: { rows: readonly Instance[]; soon: number }) {
  const styles = useStyles();
  const words = useWords(runningWords);
  const tell = useRowWords();
  const list = useRef<HTMLUListElement>(null);
  const range = useWindow(list, rows.length, cardHeight);
  const standing = useStanding(rows, cardHeight);

  return (
    <ul ref={list} className={styles.root} aria-label={words.table} onKeyDown={standing.onKeyDown}>
      {piecesOf(range, standing.row, rows.length).map(piece => {
        if ("gap" in piece) return <li key={`gap-${piece.before === rows.length ? "end" : piece.before}`} aria-hidden style={{ height: piece.gap * cardHeight }} />;
        const row = rows[piece.row];
        if (!row) return null;
        const said = tell(row);
        return (
          <li key={row.id} className={styles.item} aria-setsize={-1} aria-posinset={piece.row + 1}>
            <div className={styles.card}>
              <div className={styles.line}><StateBadge state={row.state} /><Due due={row.due} limits={{ soon }} /></div>
              <InstanceLink instance={row} kind={said.kind} tabbable={piece.row === standing.row} elementRef={standing.register(row.id)} onFocus={() => standing.onFocus(piece.row)} />
              <div className={styles.cut}>{said.client} · {said.owner}</div>
              <div className={styles.cut}>{said.next}</div>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
