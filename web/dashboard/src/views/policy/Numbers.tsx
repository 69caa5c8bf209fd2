import { Field, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useSearchParams } from "react-router";
import { RuleId } from "../../parts/RuleId";
import { narrow } from "../../shell/breakpoints";
import { Empty } from "../../shell/states";
import { nameIn, useLanguage, useWords } from "../../words";
import type { PolicyEntry, PolicySection, PolicyView } from "../../api/types";
import { findEntries } from "./models/find";
import { inWords, keyInWords } from "./models/inWords";
import { policyWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  search: { maxWidth: "420px" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  section: {
    backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusXLarge, border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: tokens.spacingHorizontalXL, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS,
  },
  heading: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  row: {
    display: "grid", gridTemplateColumns: "minmax(0, 3fr) minmax(0, 3fr) minmax(0, 4fr)", gap: tokens.spacingHorizontalL, alignItems: "baseline", paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`, [narrow]: { gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXXS },
  },
  value: { fontWeight: tokens.fontWeightSemibold },
  rules: { display: "inline-flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginInlineEnd: tokens.spacingHorizontalS },
  assumed: { fontStyle: "italic", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Every value of the policy, said in words, with the rule behind it; the search stands in the address. */
export function Numbers({ policy }: { policy: PolicyView }) {
  const styles = useStyles();
  const words = useWords(policyWords).numbers;
  const { language } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const text = search.get("text") ?? "";
  const found = findEntries(policy.sections, text, language);
  const count = found.reduce((sum, section) => sum + section.entries.length, 0);
  return (
    <div className={styles.root}>
      <Field label={words.search} hint={words.hint} className={styles.search}>
        <SearchBox value={text} onChange={(_, { value }) => setSearch(value ? { text: value } : {}, { replace: true })} />
      </Field>
      <p role="status" className={styles.quiet}>{words.found(count)}</p>
      {count === 0 ? <Empty title={words.none.title}>{words.none.body}</Empty> : found.map(section => <Section key={section.key} section={section} />)}
    </div>
  );
}

function Section({ section }: { section: PolicySection }) {
  const styles = useStyles();
  const words = useWords(policyWords);
  const id = `policy-${section.key}`;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>{nameIn(words.sections, section.key)}</h2>
      {section.comment && <p className={styles.quiet} lang="en">{section.comment}</p>}
      <dl>{section.entries.map(entry => <Entry key={`${entry.file}:${entry.line}:${entry.key}`} section={section.key} entry={entry} />)}</dl>
    </section>
  );
}

function Entry({ section, entry }: { section: string; entry: PolicyEntry }) {
  const styles = useStyles();
  const words = useWords(policyWords).numbers;
  const { language } = useLanguage();
  const said = inWords(entry.value, entry.key, language);
  const name = entry.key.startsWith(`${section}.`) ? entry.key.slice(section.length + 1) : entry.key;
  return (
    <div className={styles.row}>
      <dt><span lang="en">{name.split(".").map(keyInWords).join(" › ")}</span></dt>
      <dd className={styles.value}>{said}{said !== entry.value && <span className="visually-hidden"> ({words.written}: {entry.value})</span>}</dd>
      <dd>
        <span className={styles.rules}>
          {entry.ruleIds.map(rule => (rule === "assumed" ? <span key={rule} className={styles.assumed} title={words.assumedWhy}>{words.assumed}</span> : <RuleId key={rule} id={rule} />))}
        </span>
        {entry.comment && <span lang="en">{entry.comment}</span>}
        <div className={styles.quiet}>{words.line(entry.file, entry.line)}</div>
      </dd>
    </div>
  );
}
