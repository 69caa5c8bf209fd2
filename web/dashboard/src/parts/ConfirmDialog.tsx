import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../words";
import { useOnceOpen } from "./useOnceOpen";
import { partWords } from "./words";

interface Props {
  open: boolean;
  /** Names the thing, e.g. "Mark “Call the client” done?" */
  title: string;
  /** What will happen, and that it cannot be taken back. */
  children: ReactNode;
  /** The deed's verb on the button. */
  confirm: string;
  busy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something that cannot be undone. The focus goes back to where it was. */
export function ConfirmDialog({ open, title, children, confirm, busy = false, onConfirm, onClose }: Props) {
  const words = useWords(partWords);
  if (!useOnceOpen(open)) return null;
  return (
    <Dialog open={open} onOpenChange={(_, data) => { if (!data.open) onClose(); }}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{words.cancel}</Button>
            <Button appearance="primary" disabledFocusable={busy} onClick={() => { if (!busy) onConfirm(); }}>{confirm}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
