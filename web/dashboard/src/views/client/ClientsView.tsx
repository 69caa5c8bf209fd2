import type { DirectoryAnswer } from "../../api/types";
import { Field, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { Link, useSearchParams } from "react-router";
import { useDirectory, useNames } from "../../directory/useDirectory";
import { TierBadge } from "../../parts/TierBadge";
import { narrow } from "../../shell/breakpoints";
import { Page } from "../../shell/Page";
import { Answer, Empty } from "../../shell/states";
import { useLanguage, useWords } from "../../words";
import { findClients, mostShown } from "./models/search";
import { clientWords } from "./words";

const useStyles = makeStyles({
  search: { maxWidth: "420px" },
  list: { backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusXLarge, overflow: "hidden" },
  row: {
    position: "relative", display: "grid", gridTemplateColumns: "minmax(0, 1fr) 200px minmax(0, 280px)", gap: tokens.spacingHorizontalL, alignItems: "baseline",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    [narrow]: { gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXXS },
  },
  link: {
    fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1, textDecorationLine: "none", ":hover": { textDecorationLine: "underline" },
    "::after": { content: '""', position: "absolute", inset: 0 },
    ":focus-visible": { outlineStyle: "none" }, ":focus-visible::after": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Finds a client; the question stands in the address. */
export default function ClientsView() {
  const styles = useStyles();
  const words = useWords(clientWords).list;
  const [search, setSearch] = useSearchParams();
  const text = search.get("text") ?? "";
  return (
    <Page title={words.title} lead={words.lead}>
      <Field label={words.search} className={styles.search}>
        <SearchBox value={text} onChange={(_, { value }) => setSearch(value ? { text: value } : {}, { replace: true })} />
      </Field>
      <Answer query={useDirectory()}>{directory => <Found directory={directory} text={text} />}</Answer>
    </Page>
  );
}

function Found({ directory, text }: { directory: DirectoryAnswer; text: string }) {
  const styles = useStyles();
  const words = useWords(clientWords).list;
  const { language } = useLanguage();
  const names = useNames();
  const found = findClients(directory.clients, text, language);
  if (directory.clients.length === 0) return <Empty title={words.empty.title} actions={<Link to="/import">{words.empty.import}</Link>}>{words.empty.body}</Empty>;
  if (found.length === 0) return <Empty title={words.none.title}>{words.none.body}</Empty>;
  return (
    <div>
      <p role="status" className={styles.quiet}>{words.found(found.length)}{found.length > mostShown && ` · ${words.more(mostShown)}`}</p>
      <ul className={styles.list} aria-label={words.label}>
        {found.slice(0, mostShown).map(client => (
          <li key={client.id} className={styles.row}>
            <span><Link className={styles.link} to={`/clients/${encodeURIComponent(client.id)}`}>{client.name}</Link> <TierBadge tier={client.tier} /></span>
            <span className={styles.quiet}>{client.id}</span>
            <span className={styles.quiet}>{words.csm}: {client.csm ? names.person(client.csm) : words.nobody}</span>
          </li>
        ))}
      </ul>
      {directory.more && <p className={styles.quiet}>{words.bounded}</p>}
    </div>
  );
}
