import {
  Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { useNames } from "../../../directory/useDirectory";
import { FieldList } from "../../../forms/FieldList";
import { refusalText } from "../../../api/refusalText";
import { useForm } from "../../../forms/useForm";
import { formWords } from "../../../forms/words";
import { domainWords, nameIn, useFormats, useLanguage, useWords } from "../../../words";
import { contextOf } from "./context";
import type { ActionId } from "./models/action";
import type { Subject } from "./specs/actionSpec";
import { specs } from "./specs/specs";
import { useAct } from "./useAct";
import { actionWords, barWords } from "./words";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, whiteSpace: "normal" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  id: ActionId;
  subject: Subject;
  /** The dialog is to go: something was done, or not. */
  onClose: () => void;
}

/** Says in a sentence what an action will do, asks for what it needs, and does it once. */
export function ActionDialog({ id, subject, onClose }: Props) {
  const styles = useStyles();
  const { language } = useLanguage();
  const bar = useWords(barWords);
  const functions = useWords(formWords).choices.function ?? {};
  const roles = useWords(domainWords).role;
  const formats = useFormats();
  const names = useNames();
  const spec = specs[id];
  const words = actionWords[language][id];
  // As things stood when the dialog was opened: what is told and what takes it back.
  const [before] = useState(subject);
  const [fields] = useState(() => spec.fields?.(subject) ?? []);
  const about = contextOf(before, { names, formats, language, role: name => functions[name] ?? nameIn(roles, name) });
  const act = useAct();
  const form = useForm(fields, async body => {
    await act(id, before, body);
    onClose();
  });

  return (
    <Dialog open onOpenChange={(_, { open, type }) => !open && type !== "backdropClick" && onClose()}>
      <DialogSurface>
        <form
          noValidate
          onSubmit={event => {
            event.preventDefault();
            void form.submit();
          }}
        >
          <DialogBody>
            <DialogTitle>{words.label}</DialogTitle>
            <DialogContent className={styles.content}>
              <p>{words.says(about)}</p>
              <FieldList fields={fields} values={form.values} faults={form.faults} onChange={form.setValues} />
              {form.error !== null && (
                <MessageBar intent="error" layout="multiline"><MessageBarBody><MessageBarTitle>{bar.refused}</MessageBarTitle>{refusalText(form.error, language)}</MessageBarBody></MessageBar>
              )}
              <p className={styles.note}>{spec.isFinal ? bar.final : spec.inverse?.(before, {}) !== null ? bar.back : null}</p>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{bar.cancel}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={form.sending}>{form.sending ? bar.sending : spec.isFinal && fields.length === 0 ? `${words.label}: ${about.id}` : words.label}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
