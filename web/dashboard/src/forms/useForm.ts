import { useRef, useState } from "react";
import { bodyOf, type Body } from "./models/body";
import { faultsOf, missingOf, noFaults, type Faults } from "./models/fieldErrors";
import { initialValues, type FieldSpec, type Values } from "./models/fieldSpec";

export interface Form {
  values: Values;
  setValues: (values: Values) => void;
  faults: Faults;
  /** What the service refused it with; null while nothing was. */
  error: unknown;
  sending: boolean;
  submit: () => Promise<void>;
}

/** A form's values and what became of sending them. A second click while the first is under way sends nothing. */
export function useForm(fields: readonly FieldSpec[], send: (body: Body) => Promise<unknown>): Form {
  const [values, setValues] = useState(() => initialValues(fields));
  const [faults, setFaults] = useState(noFaults);
  const [error, setError] = useState<unknown>(null);
  const [sending, setSending] = useState(false);
  const underWay = useRef(false);

  const submit = async (): Promise<void> => {
    if (underWay.current) return;
    const missing = missingOf(fields, values);
    setFaults(missing);
    setError(null);
    if (Object.keys(missing.fields).length > 0) return;
    underWay.current = true;
    setSending(true);
    try {
      await send(bodyOf(fields, values));
    } catch (refusal) {
      setFaults(faultsOf(refusal, fields));
      setError(refusal);
    } finally {
      underWay.current = false;
      setSending(false);
    }
  };

  return {
    values,
    setValues: next => {
      // What is wrong with a field is said until the field changes.
      const kept = Object.entries(faults.fields).filter(([name]) => next[name] === values[name]);
      setFaults({ ...faults, fields: Object.fromEntries(kept) });
      setValues(next);
    },
    faults, error, sending, submit,
  };
}
