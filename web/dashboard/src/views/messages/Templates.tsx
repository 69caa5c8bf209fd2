import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import { api, bodyOf } from "../../api/client";
import { liveQuery } from "../../api/queries";
import type { Schemas } from "../../api/types";
import { Answer, Empty } from "../../shell/states";
import { nameIn, useWords, type Language } from "../../words";
import { ContentFrame } from "./ContentFrame";
import { kindWords } from "./kinds";
import { messagesWords } from "./words";

export interface TemplateRow {
  kind: string;
  language: Language;
  /** With sample data. */
  subject: string;
  /** Where such a message goes first. */
  channel: Schemas["Channel"];
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  quiet: { color: tokens.colorNeutralForeground2 },
  choice: { maxWidth: "420px" },
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 420px), 1fr))", gap: tokens.spacingHorizontalL },
  one: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  /** The kind that is shown; null for the first. */
  kind: string | null;
  onChoose: (kind: string) => void;
}

/** Every template with sample data, both languages side by side. */
export function Templates({ kind, onChoose }: Props) {
  const styles = useStyles();
  const words = useWords(messagesWords).templates;
  const query = useQuery({ ...liveQuery(["policies"], ["templates"], ({ signal }) => bodyOf(api.GET("/api/templates", { signal }))), staleTime: 5 * 60_000 });
  return (
    <div className={styles.root}>
      <p className={styles.quiet}>{words.lead}</p>
      <Answer query={query}>
        {({ items }) => (items.length === 0 ? <Empty title={words.empty}>{words.emptyBody}</Empty> : <Shown items={items} kind={kind} onChoose={onChoose} />)}
      </Answer>
    </div>
  );
}

function Shown({ items, kind, onChoose }: Props & { items: readonly TemplateRow[] }) {
  const styles = useStyles();
  const words = useWords(messagesWords);
  const names = useWords(kindWords);
  const kinds = [...new Set(items.map(item => item.kind))];
  const shown = kinds.find(one => one === kind) ?? kinds[0]!;
  return (
    <>
      <Field label={words.templates.choose} className={styles.choice}>
        <Select value={shown} onChange={(_, { value }) => onChoose(value)}>
          {kinds.map(one => <option key={one} value={one}>{nameIn(names, one)}</option>)}
        </Select>
      </Field>
      <div className={styles.pair}>
        {items.filter(item => item.kind === shown).map(item => (
          <section key={item.language} className={styles.one} aria-labelledby={`template-${item.language}`}>
            <h2 id={`template-${item.language}`} className={styles.heading}>{words.templates[item.language]}</h2>
            <p><span className={styles.quiet}>{words.templates.subject}:</span> <span lang={item.language}>{item.subject}</span></p>
            <p className={styles.quiet}>{words.templates.goesBy}: {nameIn(words.channel, item.channel)}</p>
            <ContentFrame
              src={`/api/templates/${encodeURIComponent(item.kind)}/${item.language}/content`}
              title={words.templates.contentTitle(nameIn(names, item.kind), words.templates[item.language])}
            />
          </section>
        ))}
      </div>
    </>
  );
}
