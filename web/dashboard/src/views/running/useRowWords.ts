import { useNames } from "../../directory/useDirectory";
import { nextStepText } from "../../instances/nextStep";
import { instanceWords } from "../../instances/words";
import { domainWords, nameIn, useWords } from "../../words";
import type { Instance } from "../instance/detail";

interface RowWords {
  kind: string;
  client: string;
  owner: string;
  next: string;
}

/** What a row says, in the reader's language and with names for ids. */
export function useRowWords(): (row: Instance) => RowWords {
  const words = useWords(instanceWords);
  const { process } = useWords(domainWords);
  const names = useNames();
  return row => ({
    kind: nameIn(process, row.process),
    client: row.clientId ? names.client(row.clientId) : "–",
    owner: row.owner ? names.person(row.owner) : words.nobody,
    next: row.nextStep ? nextStepText(row.nextStep, words) : "–",
  });
}
