import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "react-router";
import { useNames } from "../../directory/useDirectory";
import { Due } from "../../parts/Due";
import { StateBadge } from "../../parts/StateBadge";
import { narrow } from "../../shell/breakpoints";
import { Answer } from "../../shell/states";
import { domainWords, nameIn, useFormats, useWords } from "../../words";
import { Card } from "./Card";
import { groupsOf, hasEnded, type InstanceView, type ProcessGroup } from "./models/processes";
import { useClientInstances } from "./queries";
import { clientWords } from "./words";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase300 },
  row: {
    display: "grid", gridTemplateColumns: "minmax(0, 1fr) 110px 170px 180px", gap: tokens.spacingHorizontalM, alignItems: "baseline", paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`, [narrow]: { gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXXS },
  },
  link: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold, textDecorationLine: "none", ":hover": { textDecorationLine: "underline" } },
  fold: { "& summary": { cursor: "pointer", minHeight: "24px", color: tokens.colorNeutralForeground2 } },
});

/** A client's processes by kind: what is open first. */
export function ClientWork({ clientId }: { clientId: string }) {
  const styles = useStyles();
  const words = useWords(clientWords).work;
  const query = useClientInstances(clientId);
  const all = <Link className={styles.link} to={`/running?client=${encodeURIComponent(clientId)}`}>{words.all}</Link>;
  return (
    <Card title={words.title} aside={all}>
      <Answer query={query}>
        {page => (
          <>
            {groupsOf(page.items).map(group => <Group key={group.process} group={group} />)}
            {page.next && <p className={styles.quiet}>{words.more}</p>}
          </>
        )}
      </Answer>
    </Card>
  );
}

function Group({ group }: { group: ProcessGroup }) {
  const styles = useStyles();
  const words = useWords(clientWords).work;
  const processes = useWords(domainWords).process;
  const name = (words.groups as Readonly<Record<string, string>>)[group.process] ?? nameIn(processes, group.process);
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>{name} {group.open.length > 0 && <span className={styles.quiet}>{words.open(group.open.length)}</span>}</h3>
      {group.open.length > 0 ? <ul>{group.open.map(instance => <Row key={instance.id} instance={instance} />)}</ul> : <p className={styles.quiet}>{group.ended.length > 0 ? words.noneOpen : words.none}</p>}
      {group.ended.length > 0 && (
        <details className={styles.fold}>
          <summary>{words.ended(group.ended.length)}<span className="visually-hidden">: {name}</span></summary>
          <ul>{group.ended.map(instance => <Row key={instance.id} instance={instance} />)}</ul>
        </details>
      )}
    </section>
  );
}

function Row({ instance }: { instance: InstanceView }) {
  const styles = useStyles();
  const formats = useFormats();
  const names = useNames();
  return (
    <li className={styles.row}>
      <Link className={styles.link} to={`/instances/${encodeURIComponent(instance.id)}`}>{instance.subject}</Link>
      <StateBadge state={instance.state} />
      {hasEnded(instance) ? <time dateTime={instance.updatedAt}>{formats.date(instance.updatedAt)}</time> : <Due due={instance.due} />}
      <span>{instance.owner ? names.person(instance.owner) : ""}</span>
    </li>
  );
}
