import { useState } from "react";

/**
 * True from the first time on that something is open. A dialog that was never open need not be drawn; once it was, it stays,
 * so that closing gives the focus back.
 */
export function useOnceOpen(open: boolean): boolean {
  const [once, setOnce] = useState(open);
  if (open && !once) setOnce(true);
  return once || open;
}
