import { useEffect } from "react";
import { useNavigate } from "react-router";
import { may } from "../../api/openTo";
import { useMe } from "../../api/me";
import { pagesFor } from "../pages";
import { KeyReader, type Command } from "./models/keys";
import { shortcutsOn, shortcutsShown } from "./shortcutsState";

/** Marks the box that `/` leads to. */
export const searchMark = { "data-search": "" };

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const inDialog = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

/** Listens for single keys on the whole page, except where somebody types and behind dialogs. */
export function useShortcuts(): void {
  const navigate = useNavigate();
  const { roles } = useMe();
  useEffect(() => {
    const reader = new KeyReader();
    const obey = (command: Command): void => {
      if (command === "help") shortcutsShown.set(true);
      else if (command === "search") {
        const box = [...document.querySelectorAll<HTMLInputElement>("[data-search]")].find(input => input.checkVisibility?.() ?? true);
        if (box) box.focus();
        else if (may(roles, "GET /api/instances")) void navigate("/running");
      } else {
        const page = pagesFor(roles).find(({ name }) => name === command);
        if (page) void navigate(page.to);
      }
    };
    const onKey = (event: KeyboardEvent): void => {
      if (!shortcutsOn.get() || event.defaultPrevented || event.isComposing || isTyping(event.target) || inDialog()) return;
      const command = reader.read({ key: event.key, code: event.code, modified: event.ctrlKey || event.metaKey || event.altKey, at: event.timeStamp });
      if (command === null) return;
      event.preventDefault();
      obey(command);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [navigate, roles]);
}
