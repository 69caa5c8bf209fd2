import { Link } from "react-router";
import { Facts, Row, Rows } from "../../../parts/Rows";
import { Section } from "../../../parts/Section";
import type { DetailOf } from "../detail";
import { Mark } from "../../../parts/Mark";
import { useTellers } from "./tellers";

export function DepartureSection({ view }: { view: DetailOf<"departure">["view"] }) {
  const { words, name, names, day } = useTellers();
  const said = words.departure;
  const { counts, departure, accounts = [] } = view;
  return (
    <>
      <Section title={said.title}><Facts of={[[said.csm, names.person(departure.csm)], [said.lastDay, day(departure.lastDay)]]} /></Section>
      <Section title={said.accounts} aside={said.counts(counts.ended, counts.accounts, counts.unassigned)}>
        <Rows>
          {accounts.map(account => (
            <Row
              key={account.clientId}
              title={account.transitionId ? <Link to={`/instances/${encodeURIComponent(`transition~${account.transitionId}`)}`}>{names.client(account.clientId)}</Link> : names.client(account.clientId)}
              below={[account.incoming && names.person(account.incoming), account.why].filter(Boolean).join(" · ")}
            >
              <Mark tone={account.stage === "unassigned" ? "bad" : account.stage === "ended" ? "good" : "calm"}>{name(words.accountStages, account.stage)}</Mark>
            </Row>
          ))}
        </Rows>
      </Section>
    </>
  );
}
