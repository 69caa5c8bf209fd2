import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { RuleId } from "../../parts/RuleId";
import { nameIn, useFormats, useLocalized, useWords } from "../../words";
import { MessageState } from "./MessageState";
import type { LedgerRow } from "./models/actions";
import { useWho } from "./useWho";
import { messagesWords } from "./words";

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "minmax(110px, max-content) minmax(0, 1fr)", gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
  term: { color: tokens.colorNeutralForeground2 },
});

/** Why a message was written, to whom, how it went, and what people did to it. */
export function MessageFacts({ row }: { row: LedgerRow }) {
  const styles = useStyles();
  const all = useWords(messagesWords);
  const words = all.panel;
  const formats = useFormats();
  const say = useLocalized();
  const who = useWho();
  const at = (instant: string): ReactNode => <time dateTime={instant}>{formats.dateTime(instant)}</time>;
  const deed = (what: string): string => nameIn({ hold: words.did_hold, release: words.did_release, lift: words.did_lift, resend: words.did_resend }, what);
  // A word among colleagues about no client: the id is the house's own, and has no page.
  const isOurs = row.recipient !== undefined && row.recipient !== null && who.client(row.clientId) === row.clientId;
  return (
    <dl className={styles.list}>
      <Fact term={all.filters.state}><MessageState state={row.state} /></Fact>
      {row.reason && <Fact term={words.reason}><span lang="en">{row.reason}</span></Fact>}
      <Fact term={words.because}>{say(row.because)} <RuleId id={row.ruleId} /></Fact>
      <Fact term={words.to}>{who.recipient(row)} · {row.to}</Fact>
      <Fact term={words.channel}>{nameIn(all.channel, row.channel)} · {nameIn(words.languages, row.language)}</Fact>
      {!isOurs && <Fact term={words.client}><Link to={`/clients/${encodeURIComponent(row.clientId)}`}>{who.client(row.clientId)}</Link></Fact>}
      <Fact term={words.from}><Link to={`/instances/${encodeURIComponent(row.instanceId)}`}>{row.instanceId}</Link></Fact>
      <Fact term={words.planned}>{at(row.plannedAt)}</Fact>
      {row.roomAt && <Fact term={words.room}>{at(row.roomAt)}</Fact>}
      <Fact term={words.accepted}>{row.acceptedAt ? at(row.acceptedAt) : words.notYet}</Fact>
      <Fact term={words.delivered}>{row.deliveredAt ? at(row.deliveredAt) : words.notYet}</Fact>
      {row.reportedAt && <Fact term={words.reported}>{at(row.reportedAt)}</Fact>}
      <Fact term={words.attempts}>{formats.number(row.attempts ?? 0)}{row.repeatsAfterUnknown ? ` · ${words.repeats(row.repeatsAfterUnknown)}` : ""}</Fact>
      {row.actions && row.actions.length > 0 && (
        <Fact term={words.history}>
          <ol>{row.actions.map((action, index) => <li key={index}>{who.actor(action.by)}: {deed(action.what)} · {at(action.at)}</li>)}</ol>
        </Fact>
      )}
      <Fact term={words.key}><code>{row.key}</code></Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
