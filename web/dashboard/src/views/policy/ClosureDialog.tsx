import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger, Field, Input, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { CalendarCancelRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { ProblemError } from "../../api/problem";
import { startOfDay, type LocalDate } from "../../models/localDate";
import { serviceZone } from "../../models/time";
import { Refusal } from "../../parts/DeedButton";
import { useOutcomes } from "../../shell/outcomes";
import { useFormats, useWords } from "../../words";
import type { CalendarDay, ClosurePreview } from "../../api/types";
import { longestReason, refusalOf, type ClosureRefusal } from "./models/closure";
import { Moves } from "./Moves";
import { useClosureApply, useClosurePreview } from "./queries";
import { policyWords } from "./words";

const useStyles = makeStyles({ surface: { maxWidth: "760px" }, content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM } });

interface Props {
  today: LocalDate;
  days: readonly CalendarDay[];
}

/** Closes a day: first what moves, then exactly that. What changed meanwhile is shown again before anything is done. */
export function ClosureDialog({ today, days }: Props) {
  const styles = useStyles();
  const words = useWords(policyWords).closure;
  const formats = useFormats();
  const outcomes = useOutcomes();
  const [open, setOpen] = useState(false);
  const [date, setDate] = useState("");
  const [reason, setReason] = useState("");
  const [refusal, setRefusal] = useState<ClosureRefusal | null>(null);
  const [shown, setShown] = useState<ClosurePreview | null>(null);
  const [stale, setStale] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const preview = useClosurePreview();
  const apply = useClosureApply();
  const sending = useRef(false);
  const busy = preview.isPending || apply.isPending;

  const edit = (change: () => void): void => {
    change();
    setRefusal(null);
    setShown(null);
    setStale(false);
    setError(null);
  };
  const once = async (deed: () => Promise<void>): Promise<void> => {
    if (sending.current) return;
    sending.current = true;
    setError(null);
    try {
      await deed();
    } catch (failure) {
      setError(failure);
    } finally {
      sending.current = false;
    }
  };
  const look = async (): Promise<void> => {
    const refused = refusalOf(date, reason, today, days.find(day => day.date === date));
    setRefusal(refused);
    if (refused === null) setShown(await preview.mutateAsync({ date, reason: reason.trim() }));
  };
  const close = async (agreed: ClosurePreview): Promise<void> => {
    try {
      const applied = await apply.mutateAsync({ date: agreed.date, reason: agreed.reason, previewId: agreed.preview.previewId });
      outcomes.done(applied.state === "repeated" ? words.repeated : words.done(formats.date(startOfDay(serviceZone, agreed.date)), applied.applied));
      setOpen(false);
      edit(() => { setDate(""); setReason(""); });
    } catch (failure) {
      if (!(failure instanceof ProblemError && failure.problem.code === "preview-is-stale")) throw failure;
      setShown(await preview.mutateAsync({ date: agreed.date, reason: agreed.reason }));
      setStale(true);
    }
  };
  const forDate = refusal === "noDate" || refusal === "past" || refusal === "notOpen";
  return (
    <Dialog open={open} onOpenChange={(_, data) => { if (!busy) setOpen(data.open); }}>
      <DialogTrigger disableButtonEnhancement><Button appearance="primary" icon={<CalendarCancelRegular />}>{words.add}</Button></DialogTrigger>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <p>{words.intro}</p>
            <Field label={words.date} required validationMessage={refusal && forDate ? words[refusal] : undefined}>
              <Input type="date" min={today} value={date} onChange={(_, { value }) => edit(() => setDate(value))} />
            </Field>
            <Field label={words.reason} required validationMessage={refusal && !forDate ? words[refusal] : undefined}>
              <Input value={reason} maxLength={longestReason} onChange={(_, { value }) => edit(() => setReason(value))} />
            </Field>
            {stale && <MessageBar intent="warning" layout="multiline" role="alert"><MessageBarBody>{words.stale}</MessageBarBody></MessageBar>}
            {shown && <Moves preview={shown.preview} />}
            {error !== null && <Refusal error={error} />}
          </DialogContent>
          <DialogActions fluid>
            <DialogTrigger disableButtonEnhancement><Button disabled={busy}>{words.cancel}</Button></DialogTrigger>
            <Button appearance={shown ? "secondary" : "primary"} disabledFocusable={busy} onClick={() => void once(look)}>{words.preview}</Button>
            {shown && <Button appearance="primary" disabledFocusable={busy} onClick={() => void once(() => close(shown))}>{words.apply}</Button>}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
