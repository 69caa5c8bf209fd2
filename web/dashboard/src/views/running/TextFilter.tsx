import { Field, SearchBox } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { shortcutsOn } from "../../shell/shortcuts/shortcutsState";
import { useWords } from "../../words";
import { isTyping } from "./useStanding";
import { runningWords } from "./words";

/** Milliseconds after the last key until the list is asked for (assumed). */
const settles = 250;

/** Finds by words. `/` leads here from anywhere on the page, Escape leads back out. */
export function TextFilter({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const words = useWords(runningWords).filters;
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  const [from, setFrom] = useState(value);
  const [sent, setSent] = useState(value);
  // The address changed. From elsewhere, a link or the back button, it is taken over; what this box sent itself is older than what is typed by now.
  if (from !== value) {
    setFrom(value);
    if (value !== sent) {
      setSent(value);
      setTyped(value);
    }
  }

  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(() => {
      setSent(typed.trim());
      onChange(typed.trim());
    }, settles);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!shortcutsOn.get() || event.key !== "/" || event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, []);

  return (
    <Field label={words.text}>
      <SearchBox
        ref={input}
        value={typed}
        placeholder={words.textHint}
        onChange={(_, data) => setTyped(data.value)}
        onKeyDown={event => {
          if (event.key === "Escape") event.currentTarget.blur();
        }}
      />
    </Field>
  );
}
