import { useNames } from "../../directory/useDirectory";
import { domainWords, nameIn, useWords } from "../../words";
import type { LedgerRow } from "./models/actions";

/** Names of people as the record writes them: `person:csm-1` is somebody, `key:cs-lead` a role's key. */
export function useWho() {
  const names = useNames();
  const roles = useWords(domainWords).role;
  return {
    actor: (actor: string): string => {
      const [kind, id] = actor.split(/:(.*)/s);
      if (id === undefined) return names.person(actor);
      return kind === "key" ? nameIn(roles, id) : names.person(id);
    },
    /** Who a message is for: a colleague, a channel, or the client. */
    recipient: (row: LedgerRow): string => (row.recipient ? names.person(row.recipient.id) : names.client(row.clientId)),
    client: (id: string): string => names.client(id),
    staff: (id: string): string => names.person(id),
  };
}
