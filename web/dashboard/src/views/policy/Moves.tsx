import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "react-router";
import { nameIn, useFormats, useWords } from "../../words";
import type { PolicyPreview } from "../../api/types";
import { movesOf, type Move } from "./models/closure";
import { useRoleName } from "./useRoleName";
import { policyWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  scroll: { overflow: "auto", maxHeight: "320px" },
  table: {
    width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums",
    "& caption": { textAlign: "left", fontWeight: tokens.fontWeightSemibold, paddingBottom: tokens.spacingVerticalXS },
    "& th, & td": { textAlign: "left", verticalAlign: "top", padding: "6px 12px 6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, fontWeight: tokens.fontWeightRegular },
    "& thead th": { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  },
  heading: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Every clock a closure moves, from when to when, and who would be asked at once. */
export function Moves({ preview }: { preview: PolicyPreview }) {
  const styles = useStyles();
  const words = useWords(policyWords).closure;
  const formats = useFormats();
  const roleName = useRoleName();
  const { moves, fired } = movesOf(preview);
  const shiftText = (move: Move): string => {
    if (move.shift === null) return words.none;
    const length = formats.duration(move.shift);
    if (move.paused) return `${words.paused}, ${move.shift < 0 ? words.less(length) : words.more(length)}`;
    return move.shift < 0 ? words.earlier(length) : words.later(length);
  };
  const at = (instant: string | null) => (instant ? <time dateTime={instant}>{formats.dateTime(instant)}</time> : words.none);
  return (
    <div className={styles.root} role="status">
      {moves.length === 0 ? <p>{words.nothing}</p> : (
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.moves}>
          <table className={styles.table}>
            <caption>{words.moves}</caption>
            <thead><tr>{[words.issue, words.clock, words.from, words.to, words.shift].map(name => <th key={name} scope="col">{name}</th>)}</tr></thead>
            <tbody>
              {moves.map((move, index) => (
                <tr key={index}>
                  <th scope="row"><Link to={`/instances/${encodeURIComponent(`escalation~${move.issueId}`)}`}>{move.issueId}</Link> <span className={styles.quiet}>{words.tier(move.tier)}</span></th>
                  <td>{nameIn(words.clocks, move.clock)}</td><td>{at(move.from)}</td><td>{at(move.to)}</td><td>{shiftText(move)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {fired.length > 0 && (
        <>
          <h3 className={styles.heading}>{words.fired}</h3>
          <ul>{fired.map(rung => <li key={`${rung.issueId}-${rung.tier}-${rung.role}`}>{words.firedLine(rung.issueId, rung.tier, roleName(rung.role))} ({rung.ruleId})</li>)}</ul>
        </>
      )}
      <p className={styles.quiet}>{words.examined(preview.examined, preview.unchanged)} {preview.more && words.moreIssues}</p>
      <p className={styles.quiet}>{words.final}</p>
    </div>
  );
}
