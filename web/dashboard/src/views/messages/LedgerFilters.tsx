import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { useDirectory } from "../../directory/useDirectory";
import { narrow } from "../../shell/breakpoints";
import { nameIn, useLanguage, useWords } from "../../words";
import { kindWords } from "./kinds";
import { isFiltered, messageStates, noFilters, type MessageFilters, type MessageState } from "./models/filters";
import { messagesWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`, "& > *": { minWidth: "150px", [narrow]: { width: "100%" } } },
});

interface Props {
  filters: MessageFilters;
  onChange: (filters: MessageFilters) => void;
}

/** Which messages; every choice stands in the address. */
export function LedgerFilters({ filters, onChange }: Props) {
  const styles = useStyles();
  const words = useWords(messagesWords);
  const kinds = useWords(kindWords);
  const { language } = useLanguage();
  const clients = useDirectory().data?.clients ?? [];
  const sorted = Object.keys(kinds).sort((one, other) => nameIn(kinds, one).localeCompare(nameIn(kinds, other), language));
  return (
    <form className={styles.root} role="search" aria-label={words.filters.label} onSubmit={event => event.preventDefault()}>
      <Field label={words.filters.state}>
        <Select value={filters.state ?? ""} onChange={(_, { value }) => onChange({ ...filters, state: (value || null) as MessageState | null })}>
          <option value="">{words.filters.any}</option>
          {messageStates.map(state => <option key={state} value={state}>{words.state[state]}</option>)}
        </Select>
      </Field>
      <Field label={words.filters.kind}>
        <Select value={filters.kind ?? ""} onChange={(_, { value }) => onChange({ ...filters, kind: value || null })}>
          <option value="">{words.filters.any}</option>
          {sorted.map(kind => <option key={kind} value={kind}>{nameIn(kinds, kind)}</option>)}
        </Select>
      </Field>
      <TypedFilter label={words.filters.client} value={filters.client} options={clients} onChange={client => onChange({ ...filters, client })} />
      <TypedFilter label={words.filters.instance} hint={words.filters.instanceHint} value={filters.instance} onChange={instance => onChange({ ...filters, instance })} />
      {isFiltered(filters) && <Button icon={<DismissRegular />} onClick={() => onChange(noFilters)}>{words.filters.clear}</Button>}
    </form>
  );
}

interface TypedProps {
  label: string;
  hint?: string;
  value: string | null;
  options?: readonly { id: string; name: string }[];
  onChange: (value: string | null) => void;
}

/** An id that is typed, or found by name; it counts once the field is left or Enter is pressed. */
function TypedFilter({ label, hint, value, options, onChange }: TypedProps) {
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const settle = (): void => {
    if (typed === null) return;
    const text = typed.trim();
    const named = options?.find(option => option.name.toLowerCase() === text.toLowerCase());
    setTyped(null);
    onChange((named?.id ?? text) || null);
  };
  const choose = (text: string): void => {
    // A choice from the list comes at once; what is typed letter by letter waits.
    if (options?.some(option => option.id === text)) {
      setTyped(null);
      onChange(text);
    } else setTyped(text);
  };
  return (
    <Field label={label}>
      <Input
        value={typed ?? value ?? ""} placeholder={hint} list={options ? listId : undefined} onChange={(_, data) => choose(data.value)} onBlur={settle}
        onKeyDown={event => event.key === "Enter" && settle()}
        contentAfter={options ? <datalist id={listId}>{options.map(option => <option key={option.id} value={option.id}>{option.name}</option>)}</datalist> : undefined}
      />
    </Field>
  );
}
