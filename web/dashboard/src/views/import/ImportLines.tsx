import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Mark } from "../../parts/Mark";
import { useWords } from "../../words";
import { ordered, type ImportLine } from "./models/columns";
import { importWords } from "./words";

/** Lines shown at once (assumed); the rest on demand. */
const step = 200;

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: {
    width: "100%", borderCollapse: "collapse", "& caption": { textAlign: "start", fontWeight: tokens.fontWeightSemibold, paddingBlock: tokens.spacingVerticalS },
    "& th, & td": { textAlign: "start", verticalAlign: "top", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  field: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

const tones = { created: "good", changed: "warn", unchanged: "calm", refused: "bad" } as const;

/** What becomes of each line of the file. */
export function ImportLines({ lines, title }: { lines: readonly ImportLine[]; title: string }) {
  const styles = useStyles();
  const words = useWords(importWords);
  const [shown, setShown] = useState(step);
  const all = ordered(lines);
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={title}>
      <table className={styles.table}>
        <caption>{title}</caption>
        <thead><tr><th scope="col">{words.line}</th><th scope="col">{words.id}</th><th scope="col">{words.outcome}</th><th scope="col">{words.says}</th></tr></thead>
        <tbody>
          {all.slice(0, shown).map(line => (
            <tr key={line.line}>
              <td>{line.line}</td>
              <td>{line.id}</td>
              <td><Mark tone={tones[line.outcome]}>{words.outcomes[line.outcome]}</Mark></td>
              <td>
                <ul>
                  {line.errors.map((error, index) => <li key={`e${index}`}><span className={styles.field}>{error.field}</span>: <span lang="en">{error.message}</span></li>)}
                  {line.changes.map(change => <li key={change.field}><span className={styles.field}>{change.field}</span>: {change.from || words.empty} → {change.to || words.empty}</li>)}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {all.length > shown && <Button onClick={() => setShown(shown + step)}>{words.more(Math.min(step, all.length - shown))}</Button>}
    </div>
  );
}
