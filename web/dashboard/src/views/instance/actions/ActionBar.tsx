import { Button, makeStyles, Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger, tokens, Tooltip, useRestoreFocusTarget } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { useMe } from "../../../api/me";
import { useLanguage, useWords } from "../../../words";
import type { Detail } from "../detail";
import { ActionDialog } from "./ActionDialog";
import type { Action } from "./models/action";
import { actionsFor } from "./models/actionsFor";
import type { Subject } from "./specs/actionSpec";
import { useTargetNames } from "./useTargetNames";
import { actionWords, barWords } from "./words";

/** Buttons beside the primary one; the rest stands in a menu (assumed). */
const beside = 4;

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center", outline: "none" },
  none: { color: tokens.colorNeutralForeground2 },
});

/** What the reader can do with the instance just now. */
export function ActionBar({ detail }: { detail: Detail }) {
  const styles = useStyles();
  const me = useMe();
  const { language } = useLanguage();
  const words = useWords(barWords);
  const targetName = useTargetNames(detail);
  const restored = useRestoreFocusTarget();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<{ action: Action; subject: Subject } | null>(null);
  const actions = actionsFor(detail, me);
  const first = actions.find(action => action.primary);
  const ordered = [...(first ? [first] : []), ...actions.filter(action => action !== first)];
  const shown = ordered.slice(0, beside + 1);
  const rest = ordered.slice(beside + 1);

  const label = (action: Action): string => {
    const { label: verb } = actionWords[language][action.id];
    const twins = actions.filter(other => other.id === action.id).length > 1;
    const name = action.target === undefined ? "" : targetName(action);
    return name !== "" && (twins || action.id === "completePart" || action.id === "commitPart") ? `${verb}: ${name}` : verb;
  };
  const begin = (action: Action): void => setOpen({ action, subject: { detail, target: action.target ?? `page-${crypto.randomUUID().slice(0, 8)}` } });
  // The button that was pressed may be gone with what it did.
  const close = (): void => {
    setOpen(null);
    setTimeout(() => {
      if (document.activeElement === document.body) root.current?.focus();
    }, 300);
  };
  const hint = (action: Action): string | undefined => action.blocked && words.blocked[action.blocked];

  return (
    <div ref={root} role="group" aria-label={words.bar} tabIndex={-1} className={styles.root}>
      {actions.length === 0 && <span className={styles.none}>{words.none}</span>}
      {shown.map(action => {
        const button = (
          <Button key={keyOf(action)} {...restored} appearance={action.primary ? "primary" : "secondary"} disabledFocusable={action.blocked !== undefined} onClick={() => begin(action)}>{label(action)}</Button>
        );
        const why = hint(action);
        return why ? <Tooltip key={keyOf(action)} content={why} relationship="description">{button}</Tooltip> : button;
      })}
      {rest.length > 0 && (
        <Menu>
          <MenuTrigger disableButtonEnhancement><MenuButton {...restored} appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={words.more} /></MenuTrigger>
          <MenuPopover>
            <MenuList>
              {rest.map(action => <MenuItem key={keyOf(action)} disabled={action.blocked !== undefined} subText={hint(action)} onClick={() => begin(action)}>{label(action)}</MenuItem>)}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
      {open && <ActionDialog key={keyOf(open.action)} id={open.action.id} subject={open.subject} onClose={close} />}
    </div>
  );
}

const keyOf = ({ id, target }: Action): string => `${id} ${target ?? ""}`;
