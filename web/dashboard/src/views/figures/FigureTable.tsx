import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useFormats, useLanguage, useLocalized, useWords } from "../../words";
import type { Figure } from "../../api/types";
import type { Step } from "./models/period";
import { segmentName } from "./models/segmentName";
import { stepName } from "./models/stepLabel";
import { isWithin, valueText } from "./models/value";
import { figuresWords } from "./words";

const useStyles = makeStyles({
  fold: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, "& summary": { cursor: "pointer", minHeight: "24px", paddingBlock: "4px" } },
  tables: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalS, overflowX: "auto" },
  table: {
    borderCollapse: "collapse", width: "100%", fontVariantNumeric: "tabular-nums",
    "& caption": { textAlign: "left", fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1, paddingBottom: tokens.spacingVerticalXS },
    "& th, & td": { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: "3px 8px 3px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
    "& thead th": { fontWeight: tokens.fontWeightSemibold },
  },
});

/** The numbers behind the picture, as a real table. */
export function FigureTable({ figure, by }: { figure: Figure; by: Step }) {
  const styles = useStyles();
  const words = useWords(figuresWords);
  const { language } = useLanguage();
  const say = useLocalized();
  const formats = useFormats();
  const value = (measured: number | null): string => (measured === null ? words.table.none : valueText(measured, figure.unit, language));
  const kept = (measured: number | null): string => (measured === null || !figure.target ? "–" : isWithin(measured, figure.target) ? words.table.keeps : words.table.misses);
  return (
    <details className={styles.fold}>
      <summary>{words.table.open}<span className="visually-hidden">: {say(figure.name)}</span></summary>
      <div className={styles.tables}>
        <Rows caption={words.table.over} head={[words.table.step, words.table.value, words.table.count, words.table.kept]}>
          {figure.points.map(point => (
            <tr key={point.from}>
              <th scope="row">{stepName(point.from, by, language)}</th>
              <td>{value(point.value)}</td><td>{formats.number(point.count)}</td><td>{kept(point.value)}</td>
            </tr>
          ))}
        </Rows>
        {figure.distribution.length > 0 && (
          <Rows caption={words.table.spread} head={[words.table.answer, words.table.count]}>
            {figure.distribution.map((bucket, index) => <tr key={index}><th scope="row">{say(bucket.label)}</th><td>{formats.number(bucket.count)}</td></tr>)}
          </Rows>
        )}
        {figure.segments.length > 0 && (
          <Rows caption={words.table.segments} head={[words.table.segment, words.table.value, words.table.count]}>
            {figure.segments.map(part => (
              <tr key={part.segment}><th scope="row">{segmentName(part.segment ?? "other", words)}</th><td>{value(part.value)}</td><td>{formats.number(part.count)}</td></tr>
            ))}
          </Rows>
        )}
      </div>
    </details>
  );
}

function Rows({ caption, head, children }: { caption: string; head: string[]; children: ReactNode }) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead><tr>{head.map(name => <th key={name} scope="col">{name}</th>)}</tr></thead>
      <tbody>{children}</tbody>
    </table>
  );
}
