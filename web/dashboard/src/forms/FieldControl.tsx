import { Checkbox, Field, Input, makeStyles, Radio, RadioGroup, Select, Textarea, tokens } from "@fluentui/react-components";
import { Picker } from "../directory/Picker";
import { useWords } from "../words";
import type { Fault } from "./models/fieldErrors";
import type { FieldSpec, Offer, Value } from "./models/fieldSpec";
import { Offers } from "./Offers";
import { formWords } from "./words";

const useStyles = makeStyles({
  many: { border: "none", margin: 0, padding: 0, minInlineSize: 0, display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  control: { minWidth: 0, width: "100%" },
});

/** Choices up to this number lie open, so that all can be seen (assumed). */
const openChoices = 5;

interface Props {
  field: FieldSpec;
  /** Left out: as the field is called everywhere. */
  label?: string;
  value: Value;
  fault?: Fault;
  onChange: (value: Value) => void;
}

/** One field with its label, its hint and what the service said about it. */
export function FieldControl({ field, label: called, value, fault, onChange }: Props) {
  const styles = useStyles();
  const words = useWords(formWords);
  const label = called ?? words.fields[field.name] ?? field.name;
  const said = fault && [words.faults[fault.rule] ?? fault.message, fault.allowed && words.allowed(fault.allowed)].filter(Boolean).join(" ");
  const frame = { label, required: field.required === true, hint: words.hints[field.name], validationMessage: said, validationState: fault ? ("error" as const) : ("none" as const) };
  const text = typeof value === "string" ? value : "";
  const nameOf = (choice: string): string => words.choices[field.choices ?? ""]?.[choice] ?? choice;

  switch (field.kind) {
    case "flag":
      return <Field validationMessage={said} validationState={frame.validationState}><Checkbox label={label} checked={value === true} onChange={(_, { checked }) => onChange(checked === true)} /></Field>;
    case "many": {
      const chosen = value as readonly string[];
      return (
        <Field {...frame}>
          <div role="group" aria-label={label} className={styles.many}>
            {(field.values ?? []).map(choice => (
              <Checkbox key={choice} label={nameOf(choice)} checked={chosen.includes(choice)} onChange={(_, { checked }) => onChange(checked ? [...chosen, choice] : chosen.filter(other => other !== choice))} />
            ))}
          </div>
        </Field>
      );
    }
    case "choice":
      if ((field.values?.length ?? 0) <= openChoices) {
        return <Field {...frame}><RadioGroup layout="horizontal" value={text} onChange={(_, data) => onChange(data.value)}>{(field.values ?? []).map(choice => <Radio key={choice} value={choice} label={nameOf(choice)} />)}</RadioGroup></Field>;
      }
      return (
        <Field {...frame}>
          <Select className={styles.control} value={text} onChange={(_, data) => onChange(data.value)}>
            {text === "" && <option value="">{words.choose}</option>}
            {(field.values ?? []).map(choice => <option key={choice} value={choice}>{nameOf(choice)}</option>)}
          </Select>
        </Field>
      );
    case "lines": return <Field {...frame}><Textarea className={styles.control} rows={4} resize="vertical" value={text} maxLength={field.most} onChange={(_, data) => onChange(data.value)} /></Field>;
    case "person": return <Field {...frame}><Picker of="staff" people role={field.role} value={text} onPick={onChange} /></Field>;
    case "client": return <Field {...frame}><Picker of="clients" value={text} onPick={onChange} /></Field>;
    case "offers": return <Field {...frame}><Offers label={label} value={value as readonly Offer[]} onChange={onChange} /></Field>;
    default: {
      const type = { text: "text", number: "number", date: "date", instant: "datetime-local" } as const;
      const bounds = field.kind === "number" ? { min: field.least, max: field.most, step: "any" } : { maxLength: field.most };
      return <Field {...frame}><Input className={styles.control} type={type[field.kind]} value={text} {...bounds} onChange={(_, data) => onChange(data.value)} /></Field>;
    }
  }
}
