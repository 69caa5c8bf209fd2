import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useNames } from "../../directory/useDirectory";
import type { Schemas } from "../../api/types";
import { domainWords, nameIn, useFormats, useWords } from "../../words";
import { Card } from "./Card";
import { clientWords } from "./words";

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "minmax(100px, max-content) minmax(0, 1fr)", gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
  term: { color: tokens.colorNeutralForeground2 },
});

/** How a client wants to be dealt with, and by whom they are (CHN-5). */
export function Preferences({ client }: { client: Schemas["ClientResource"] }) {
  const styles = useStyles();
  const words = useWords(clientWords).preferences;
  const tiers = useWords(domainWords).tier;
  const formats = useFormats();
  const names = useNames();
  const facts: [string, ReactNode][] = [
    [words.tier, nameIn(tiers, client.tier ?? "standard")],
    [words.csm, client.csm ? names.person(client.csm) : words.none],
    [words.specialist, client.specialist ? names.person(client.specialist) : words.none],
    [words.language, words.languages[client.language ?? "ko"]],
    [words.method, words.methods[client.contactMethod ?? "email"]],
    [words.cadence, words.cadences[client.cadence ?? "proactive"]],
    [words.surveys, client.surveyOptOut ? words.optOut : words.optIn],
    [words.contact, client.contactName],
    [words.email, client.email],
    [words.phone, client.phone],
    [words.segment, client.segment],
    [words.domestic, client.domestic === false ? words.abroad : words.home],
    [words.zone, client.timeZone],
    [words.revenue, client.annualRevenueUsd === undefined || client.annualRevenueUsd === null ? null : formats.money(client.annualRevenueUsd, "USD")],
  ];
  return (
    <Card title={words.title}>
      <dl className={styles.list}>
        {facts.filter(([, value]) => value).map(([term, value]) => [<dt key={`${term}-term`} className={styles.term}>{term}</dt>, <dd key={term}>{value}</dd>])}
      </dl>
    </Card>
  );
}
