import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import { useState } from "react";
import { useLanguage } from "../../../words";
import { ActionDialog } from "./ActionDialog";
import type { Action, ActionId } from "./models/action";
import type { Subject } from "./specs/actionSpec";
import { actionWords } from "./words";

/** What can be done with one message or task of an instance, beside it. */
export function RowActions({ actions, subject, about }: { actions: readonly Action[]; subject: Subject; about: string }) {
  const { language } = useLanguage();
  const restored = useRestoreFocusTarget();
  const [open, setOpen] = useState<ActionId | null>(null);
  return (
    <>
      {actions.map(({ id }) => {
        const { label } = actionWords[language][id];
        return <Button key={id} {...restored} size="small" aria-label={`${label}: ${about}`} onClick={() => setOpen(id)}>{label}</Button>;
      })}
      {open && <ActionDialog id={open} subject={subject} onClose={() => setOpen(null)} />}
    </>
  );
}
