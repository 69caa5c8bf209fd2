import { Field, Input, makeStyles, Select, ToggleButton, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isLocalDate, type LocalDate } from "../../models/localDate";
import { useWords } from "../../words";
import { presets, refusalOf, steps, withPreset, type Period, type Step } from "./models/period";
import { segmentName } from "./models/segmentName";
import { figuresWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  presets: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props {
  period: Period;
  today: LocalDate;
  segments: readonly string[];
  onChange: (period: Period) => void;
}

/** Which days, in which steps, of whom. */
export function PeriodFilters({ period, today, segments, onChange }: Props) {
  const styles = useStyles();
  const words = useWords(figuresWords);
  return (
    <div className={styles.root} role="group" aria-label={words.filters.label}>
      <div className={styles.presets}>
        {presets.map(preset => (
          <ToggleButton key={preset} checked={period.preset === preset} onClick={() => onChange(withPreset(period, preset, today))}>{words.filters[preset]}</ToggleButton>
        ))}
      </div>
      {period.preset === "custom" && <Days period={period} onChange={onChange} />}
      <Field label={words.filters.by}>
        <Select value={period.by} onChange={(_, { value }) => onChange({ ...period, by: value as Step })}>
          {steps.map(step => <option key={step} value={step}>{step === "day" ? words.filters.day : step === "week" ? words.filters.weekStep : words.filters.monthStep}</option>)}
        </Select>
      </Field>
      <Field label={words.filters.segment}>
        <Select value={period.segment ?? ""} onChange={(_, { value }) => onChange({ ...period, segment: value || null })}>
          <option value="">{words.filters.everybody}</option>
          {segments.map(segment => <option key={segment} value={segment}>{segmentName(segment, words)}</option>)}
        </Select>
      </Field>
    </div>
  );
}

/** Two days of the reader's own; only a stretch that can be counted is asked for. */
function Days({ period, onChange }: Pick<Props, "period" | "onChange">) {
  const words = useWords(figuresWords).filters;
  // Only what cannot be asked for is kept here; everything else stands in the address.
  const [typed, setTyped] = useState<{ from: string; to: string } | null>(null);
  const { from, to } = typed ?? period;
  const refusal = isLocalDate(from) && isLocalDate(to) ? refusalOf(from, to) : null;
  const change = (first: string, last: string): void => {
    const countable = isLocalDate(first) && isLocalDate(last) && refusalOf(first, last) === null;
    setTyped(countable ? null : { from: first, to: last });
    if (countable) onChange({ ...period, from: first, to: last });
  };
  return (
    <>
      <Field label={words.from}><Input type="date" value={from} onChange={(_, { value }) => change(value, to)} /></Field>
      <Field label={words.to} validationMessage={refusal ? words[refusal] : undefined} validationState={refusal ? "error" : "none"}>
        <Input type="date" value={to} onChange={(_, { value }) => change(from, value)} />
      </Field>
    </>
  );
}
