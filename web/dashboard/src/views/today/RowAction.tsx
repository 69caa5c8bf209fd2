import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useNavigate, useHref } from "react-router";
import { ConfirmDialog } from "../../parts/ConfirmDialog";
import { useLocalized, useWords } from "../../words";
import type { TodayItem } from "../../api/types";
import { deedOf } from "./models/deeds";
import { useDeed } from "./useDeed";
import { todayWords } from "./words";

/** The one next action: a link to where it is decided, or a button that does it. Every deed from here is final, so each is asked about first. */
export function RowAction({ item }: { item: TodayItem }) {
  const words = useWords(todayWords);
  const subject = useLocalized()(item.subject);
  const [asking, setAsking] = useState(false);
  const deed = deedOf(item);
  const { busy, run } = useDeed(deed.kind === "go" ? null : deed, subject);

  const label = words.action[item.action.name === "release" && deed.kind === "go" ? "releaseThere" : item.action.name];
  if (deed.kind === "go") return <GoButton to={deed.to} label={label} subject={subject} />;
  const text = words.confirm[deed.kind];
  return (
    <>
      <Button appearance="primary" disabledFocusable={busy} aria-label={`${label}: ${subject}`} onClick={() => setAsking(true)}>{label}</Button>
      <ConfirmDialog open={asking} title={text.title(subject)} confirm={label} busy={busy} onClose={() => setAsking(false)} onConfirm={() => run(() => setAsking(false))}>
        {text.body}
      </ConfirmDialog>
    </>
  );
}

function GoButton({ to, label, subject }: { to: string; label: string; subject: string }) {
  const navigate = useNavigate();
  const href = useHref(to);
  return (
    <Button
      as="a"
      href={href}
      aria-label={`${label}: ${subject}`}
      onClick={(event: React.MouseEvent) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        void navigate(to);
      }}
    >
      {label}
    </Button>
  );
}
