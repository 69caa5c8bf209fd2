import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useWords } from "../words";
import { FieldControl } from "./FieldControl";
import type { Faults } from "./models/fieldErrors";
import { initialOf, type FieldSpec, type Values } from "./models/fieldSpec";
import { formWords } from "./words";

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM } });

interface Props {
  fields: readonly FieldSpec[];
  values: Values;
  faults: Faults;
  onChange: (values: Values) => void;
  /** What a field is called here, where that is not what it usually is. */
  labels?: Readonly<Record<string, string>>;
}

/** The fields of a form, one below the other, each with what is wrong with it. */
export function FieldList({ fields, values, faults, onChange, labels }: Props) {
  const styles = useStyles();
  const words = useWords(formWords);
  return (
    <div className={styles.root}>
      {faults.rest.map(({ rule, message }) => <MessageBar key={`${rule} ${message}`} intent="error"><MessageBarBody>{words.faults[rule] ?? message}</MessageBarBody></MessageBar>)}
      {fields.map(field => (
        <FieldControl key={field.name} field={field} label={labels?.[field.name]} value={values[field.name] ?? initialOf(field)} fault={faults.fields[field.name]} onChange={value => onChange({ ...values, [field.name]: value })} />
      ))}
    </div>
  );
}
