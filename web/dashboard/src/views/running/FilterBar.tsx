import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { DismissRegular, FilterRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { Picker } from "../../directory/Picker";
import { narrow } from "../../shell/breakpoints";
import { useMedia } from "../../shell/useMedia";
import { domainWords, useFormats, useWords } from "../../words";
import { dueWords, filterCount, instanceStates, noFilters, type Filters } from "./models/filters";
import { TextFilter } from "./TextFilter";
import { runningWords } from "./words";

const useStyles = makeStyles({
  root: {
    display: "grid", gridTemplateColumns: "minmax(200px, 1.6fr) repeat(auto-fit, minmax(132px, 1fr))", gap: tokens.spacingHorizontalM, alignItems: "end", margin: 0, border: "none", minInlineSize: 0,
    padding: tokens.spacingHorizontalL, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow2,
    [narrow]: { gridTemplateColumns: "1fr", padding: tokens.spacingHorizontalM },
  },
  control: { minWidth: 0, width: "100%" },
});

interface Props {
  filters: Filters;
  soon: number;
  /** @param typing the change is one of many: it takes the place of the address before */
  onChange: (filters: Filters, typing?: boolean) => void;
}

export function FilterBar({ filters, soon, onChange }: Props) {
  const styles = useStyles();
  const words = useWords(runningWords).filters;
  const names = useWords(domainWords);
  const formats = useFormats();
  const isNarrow = useMedia(narrow);
  const [open, setOpen] = useState(false);
  const [choosesDay, setChoosesDay] = useState(false);
  const count = filterCount(filters);
  const set = (change: Partial<Filters>): void => onChange({ ...filters, ...change });
  const isDay = filters.due !== "" && !dueWords.some(word => word === filters.due);
  const dayShown = isDay || choosesDay;
  const dueLabels = { overdue: words.overdue, soon: words.soon(formats.duration(soon)), today: words.today };

  const rest: ReactNode = (
    <>
      <Field label={words.process}>
        <Select className={styles.control} value={filters.process} onChange={(_, { value }) => set({ process: value })}>
          <option value="">{words.any}</option>
          {Object.entries(names.process).map(([name, label]) => <option key={name} value={name}>{label}</option>)}
        </Select>
      </Field>
      <Field label={words.state}>
        <Select className={styles.control} value={filters.state} onChange={(_, { value }) => set({ state: value as Filters["state"] })}>
          <option value="">{words.any}</option>
          {instanceStates.map(state => <option key={state} value={state}>{names.state[state]}</option>)}
        </Select>
      </Field>
      <Field label={words.owner}><Picker of="staff" clearable value={filters.owner} onPick={owner => set({ owner })} /></Field>
      <Field label={words.client}><Picker of="clients" clearable value={filters.client} onPick={client => set({ client })} /></Field>
      <Field label={words.due}>
        <Select
          className={styles.control}
          value={dayShown ? "day" : filters.due}
          onChange={(_, { value }) => {
            setChoosesDay(value === "day");
            if (value !== "day") set({ due: value });
          }}
        >
          <option value="">{words.any}</option>
          {dueWords.map(word => <option key={word} value={word}>{dueLabels[word]}</option>)}
          <option value="day">{words.onDay}</option>
        </Select>
      </Field>
      {dayShown && <Field label={words.day}><Input className={styles.control} type="date" value={isDay ? filters.due : ""} onChange={(_, { value }) => set({ due: value })} /></Field>}
      <Field label={words.breached}>
        <Select className={styles.control} value={filters.breached} onChange={(_, { value }) => set({ breached: value as Filters["breached"] })}>
          <option value="">{words.any}</option>
          <option value="true">{words.missed}</option>
          <option value="false">{words.kept}</option>
        </Select>
      </Field>
      {count > 0 && <Button icon={<DismissRegular />} onClick={() => { setChoosesDay(false); onChange(noFilters); }}>{words.clear}</Button>}
    </>
  );

  return (
    <fieldset className={styles.root} aria-label={words.legend}>
      <TextFilter value={filters.text} onChange={text => onChange({ ...filters, text }, true)} />
      {isNarrow && <Button icon={<FilterRegular />} aria-expanded={open} onClick={() => setOpen(!open)}>{words.open(count)}</Button>}
      {(!isNarrow || open) && rest}
    </fieldset>
  );
}
