import { Combobox, makeStyles, Option, tokens, type ComboboxProps } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "../words";
import { matching, type Named } from "./directory";
import { useNames } from "./useDirectory";
import { directoryWords } from "./words";

const useStyles = makeStyles({
  root: { minWidth: "0", width: "100%" },
  list: { maxHeight: "320px" },
  id: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, marginInlineStart: "auto", paddingInlineStart: tokens.spacingHorizontalS },
  hint: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

/** Options drawn at once (assumed); typing narrows them. */
const most = 50;

type Props = Omit<ComboboxProps, "value" | "onChange" | "children" | "onSelect"> & {
  of: "clients" | "staff";
  /** Only staff of this role; left out: everybody. */
  role?: string;
  /** Nobody who is only a contact of the policy: an action needs somebody with a record. */
  people?: boolean;
  /** An id; empty: none. */
  value: string;
  onPick: (id: string) => void;
};

/** Chooses a client or somebody of the staff by name; an id nobody is listed under may be typed. */
export function Picker({ of, role, people, value, onPick, ...rest }: Props) {
  const styles = useStyles();
  const words = useWords(directoryWords);
  const names = useNames();
  const [typed, setTyped] = useState<string | null>(null);
  const all: readonly Named[] = of === "clients" ? names.directory.clients : names.directory.staff.filter(person => (role === undefined || person.role === role) && (!people || person.kind !== "role"));
  const shown = value === "" ? "" : of === "clients" ? names.client(value) : names.person(value);
  const found = matching(all, typed ?? "", most + 1);

  // Leaving the field takes what was typed: the id it names, else itself as an id.
  const settle = (): void => {
    if (typed === null) return;
    const text = typed.trim();
    const named = all.find(entry => entry.id === text || entry.name.toLowerCase() === text.toLowerCase());
    onPick(named?.id ?? text);
    setTyped(null);
  };

  return (
    <Combobox
      {...rest}
      freeform
      className={styles.root}
      listbox={{ className: styles.list }}
      value={typed ?? shown}
      selectedOptions={value === "" ? [] : [value]}
      onChange={event => setTyped(event.target.value)}
      onOptionSelect={(_, { optionValue }) => {
        setTyped(null);
        onPick(optionValue ?? "");
      }}
      onBlur={settle}
    >
      {found.slice(0, most).map(({ id, name }) => (
        <Option key={id} value={id} text={name}>{name}<span className={styles.id}>{id}</span></Option>
      ))}
      {found.length === 0 && <div className={styles.hint}>{words.none}</div>}
      {found.length > most && <div className={styles.hint}>{words.more}</div>}
    </Combobox>
  );
}
