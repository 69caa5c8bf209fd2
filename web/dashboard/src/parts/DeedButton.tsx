import {
  Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger, Field, makeStyles, MessageBar, MessageBarBody,
  MessageBarTitle, Spinner, Textarea, tokens, type ButtonProps,
} from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { refusalText } from "../api/refusalText";
import { useLanguage, useWords } from "../words";
import { partWords } from "./words";

const useStyles = makeStyles({ content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM } });

interface Props {
  label: string;
  icon?: ButtonProps["icon"];
  appearance?: ButtonProps["appearance"];
  /** The dialog's title; default the button's label. */
  title?: string;
  /** What will happen, in a sentence or two. */
  what: ReactNode;
  /** Whether the reader has to say why. Default `optional`. */
  reason?: "needed" | "optional" | "none";
  /** Does it; a refusal is shown in the dialog, and what was typed stays. */
  run: (reason: string | undefined) => Promise<unknown>;
  /** After it was done and the dialog is closed: where the focus goes when the button may be gone. */
  onDone?: () => void;
}

/** A button that says what will happen before it does it. However often it is pressed, it sends once. */
export function DeedButton({ label, icon, appearance, title, what, reason = "optional", run, onDone }: Props) {
  const styles = useStyles();
  const words = useWords(partWords).deed;
  const [open, setOpen] = useState(false);
  const [why, setWhy] = useState("");
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const sending = useRef(false);

  const turn = (next: boolean): void => {
    if (sending.current) return;
    setOpen(next);
    setError(null);
    setMissing(false);
  };

  const act = async (): Promise<void> => {
    const said = why.trim();
    if (reason === "needed" && said === "") return setMissing(true);
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    setError(null);
    try {
      await run(said === "" ? undefined : said);
      sending.current = false;
      setWhy("");
      turn(false);
      onDone?.();
    } catch (refusal) {
      setError(refusal);
    } finally {
      sending.current = false;
      setBusy(false);
    }
  };

  return (
    <Dialog open={open} onOpenChange={(_, data) => turn(data.open)}>
      <DialogTrigger disableButtonEnhancement><Button icon={icon} appearance={appearance}>{label}</Button></DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title ?? label}</DialogTitle>
          <DialogContent className={styles.content}>
            <div>{what}</div>
            {reason !== "none" && (
              <Field
                label={reason === "needed" ? words.reason : words.reasonOptional} required={reason === "needed"}
                validationMessage={missing ? words.reasonNeeded : undefined} validationState={missing ? "error" : "none"}
              >
                <Textarea value={why} maxLength={2000} onChange={(_, { value }) => { setWhy(value); setMissing(false); }} />
              </Field>
            )}
            {error !== null && <Refusal error={error} />}
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement><Button disabled={busy}>{words.cancel}</Button></DialogTrigger>
            <Button appearance="primary" icon={busy ? <Spinner size="tiny" /> : icon} disabledFocusable={busy} onClick={() => void act()}>{label}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** Why something was not done, in the service's words. */
export function Refusal({ error }: { error: unknown }) {
  const words = useWords(partWords).deed;
  const { language } = useLanguage();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody><MessageBarTitle>{words.refused}</MessageBarTitle> {refusalText(error, language)}</MessageBarBody>
    </MessageBar>
  );
}
