import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useSearchParams } from "react-router";
import { Empty } from "../../shell/states";
import { nameIn, useWords } from "../../words";
import type { DecisionView } from "../../api/types";
import { allRoles, byMatrix, findDecisions } from "./models/find";
import { keyInWords } from "./models/inWords";
import { useRoleName } from "./useRoleName";
import { policyWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  filter: { maxWidth: "320px" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  // Below its width the table scrolls by itself, the page does not.
  scroll: { overflowX: "auto", backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusXLarge, border: `1px solid ${tokens.colorNeutralStroke2}`, padding: tokens.spacingHorizontalXL },
  table: {
    width: "100%", minWidth: "760px", borderCollapse: "collapse", tableLayout: "fixed",
    "& caption": { textAlign: "left", fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, paddingBottom: tokens.spacingVerticalS },
    "& th, & td": { textAlign: "left", verticalAlign: "top", padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
    "& thead th": { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold, borderTop: "none" },
    "& tbody th": { fontWeight: tokens.fontWeightSemibold },
  },
  mark: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: "underline", textUnderlineOffset: "3px" },
});

const parts = ["accountable", "responsible", "consulted", "informed"] as const;

/** Who answers for a type of decision, does it, is asked and is told (RAB-1). */
export function Decisions({ decisions }: { decisions: readonly DecisionView[] }) {
  const styles = useStyles();
  const all = useWords(policyWords);
  const words = all.decisions;
  const roleName = useRoleName();
  const [search, setSearch] = useSearchParams();
  const role = search.get("role");
  const found = findDecisions(decisions, role);
  return (
    <div className={styles.root}>
      <Field label={words.role} className={styles.filter}>
        <Select value={role ?? ""} onChange={(_, { value }) => setSearch(value ? { tab: "decisions", role: value } : { tab: "decisions" })}>
          <option value="">{words.any}</option>
          {allRoles(decisions).map(one => <option key={one} value={one}>{roleName(one)}</option>)}
        </Select>
      </Field>
      <p role="status" className={styles.quiet}>{words.count(found.length)}</p>
      {found.length === 0 && <Empty title={words.none.title}>{words.none.body}</Empty>}
      {byMatrix(found).map(group => (
        <div key={group.matrix} className={styles.scroll} tabIndex={0} role="region" aria-label={nameIn(all.matrices, group.matrix)}>
          <table className={styles.table}>
            <caption>{(all.matrices as Readonly<Record<string, string>>)[group.matrix] ?? keyInWords(group.matrix)}</caption>
            <thead><tr><th scope="col">{words.decision}</th>{parts.map(part => <th key={part} scope="col">{words[part]}</th>)}</tr></thead>
            <tbody>{group.decisions.map(decision => <Row key={decision.id} decision={decision} role={role} />)}</tbody>
          </table>
        </div>
      ))}
    </div>
  );
}

function Row({ decision, role }: { decision: DecisionView; role: string | null }) {
  const styles = useStyles();
  const words = useWords(policyWords).decisions;
  const roleName = useRoleName();
  return (
    <tr>
      <th scope="row"><span lang="en">{decision.name}</span>{decision.ruling && <div className={styles.quiet}>{decision.ruling}</div>}</th>
      {parts.map(part => (
        <td key={part}>
          {decision[part].length === 0 ? <span className={styles.quiet}>{words.nobody}</span> : (
            <ul>{decision[part].map(one => <li key={one}>{one === role ? <strong className={styles.mark}>{roleName(one)}</strong> : roleName(one)}</li>)}</ul>
          )}
          {part === "informed" && decision.weeklySummary && <div className={styles.quiet}>{words.weekly}</div>}
        </td>
      ))}
    </tr>
  );
}
