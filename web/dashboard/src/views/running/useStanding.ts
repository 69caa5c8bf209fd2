import { useCallback, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { shortcutsOn } from "../../shell/shortcuts/shortcutsState";
import type { Instance } from "../instance/detail";
import { rowAfter } from "./models/windowing";

const types = "input, select, textarea, [contenteditable], [role='combobox'], [role='dialog'] *, [role='menu'] *";

export const isTyping = (target: EventTarget | null): boolean => target instanceof Element && target.closest(types) !== null;

export interface Standing {
  /** The row that can be tabbed to. */
  row: number;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (row: number) => void;
  register: (id: string) => (element: HTMLElement | null) => void;
}

/**
 * The row the reader stands on: keys move it, and a refresh leaves it where it is on the screen, whatever comes in or leaves above it.
 * @param rowHeight pixels
 */
export function useStanding(rows: readonly Instance[], rowHeight: number): Standing {
  const [standing, setStanding] = useState<{ id: string; row: number } | null>(null);
  const elements = useRef(new Map<string, HTMLElement>());
  const drawn = useRef<readonly Instance[]>(rows);
  const hadFocus = useRef(false);

  const found = standing === null ? -1 : rows[standing.row]?.id === standing.id ? standing.row : rows.findIndex(row => row.id === standing.id);
  const row = standing === null ? 0 : found >= 0 ? found : Math.min(standing.row, Math.max(0, rows.length - 1));

  const stand = useCallback(
    (to: number, focus: boolean) => {
      const id = drawn.current[to]?.id;
      if (id === undefined) return;
      hadFocus.current = true;
      setStanding({ id, row: to });
      // The row may be drawn only now, because it is stood on.
      if (focus) requestAnimationFrame(() => elements.current.get(id)?.focus());
    },
    [],
  );

  // Rows that came in or left above push the list; the page is scrolled by as much.
  useLayoutEffect(() => {
    const before = drawn.current;
    drawn.current = rows;
    if (before === rows || standing === null || !hadFocus.current) return;
    const was = before.findIndex(instance => instance.id === standing.id);
    const is = rows.findIndex(instance => instance.id === standing.id);
    if (was >= 0 && is >= 0 && was !== is) window.scrollBy(0, (is - was) * rowHeight);
    if (was >= 0 && is < 0 && document.activeElement === document.body) {
      const next = rows[Math.min(was, rows.length - 1)];
      if (next) elements.current.get(next.id)?.focus({ preventScroll: true });
    }
  }, [rows, standing, rowHeight]);

  const move = useCallback(
    (key: string): boolean => {
      const page = Math.max(1, Math.floor(window.innerHeight / rowHeight) - 2);
      const to = rowAfter(key, row, rows.length, page);
      if (to === null) return false;
      stand(to, true);
      return true;
    },
    [row, rows.length, rowHeight, stand],
  );

  // j and k lead into the list from anywhere on the page.
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (!shortcutsOn.get() || event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
      if ((event.key === "j" || event.key === "k") && move(event.key)) event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [move]);

  return {
    row,
    onKeyDown: event => {
      if (event.metaKey || event.ctrlKey || event.altKey || event.key === "j" || event.key === "k") return;
      if (move(event.key)) event.preventDefault();
    },
    onFocus: to => stand(to, false),
    register: id => element => {
      if (element) elements.current.set(id, element);
      else elements.current.delete(id);
    },
  };
}
