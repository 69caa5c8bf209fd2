import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from "react";
import { ProblemError } from "../../api/problem";
import { refusalText } from "../../forms/refusalWords";
import { useLanguage, useWords } from "../../words";
import { stateWords } from "../states/words";
import { shellWords } from "../words";
import { OutcomeList } from "./OutcomeList";
import type { Outcome } from "./outcome";

export interface Outcomes {
  /** Tells what was done; with `undo`, how to take it back. */
  done: (text: string, undo?: () => Promise<unknown>) => void;
  /** Tells why something was not done: the service's own words, or that it does not answer. */
  failed: (error: unknown) => void;
}

const OutcomesContext = createContext<Outcomes>({ done: () => undefined, failed: () => undefined });

/** Outcomes shown at once; an older one goes (assumed). */
const most = 4;

export function OutcomesProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<readonly Outcome[]>([]);
  const last = useRef(0);
  const words = useWords(shellWords).toast;
  const { language } = useLanguage();
  const silence = useWords(stateWords).failed.title;

  const add = useCallback((outcome: Omit<Outcome, "id">) => {
    last.current += 1;
    const id = last.current;
    setShown(before => [...before, { ...outcome, id }].slice(-most));
  }, []);
  const dismiss = useCallback((id: number) => setShown(before => before.filter(outcome => outcome.id !== id)), []);

  const outcomes = useMemo<Outcomes>(() => {
    const failed = (error: unknown): void =>
      add({ kind: "failed", text: words.failed, detail: error instanceof ProblemError ? refusalText(error, language) : silence });
    const done = (text: string, undo?: () => Promise<unknown>): void =>
      add({ kind: "done", text, undo: undo && (() => void undo().then(() => done(words.undone), failed)) });
    return { done, failed };
  }, [add, words, silence, language]);

  return (
    <OutcomesContext.Provider value={outcomes}>
      {children}
      <OutcomeList outcomes={shown} onDismiss={dismiss} />
    </OutcomesContext.Provider>
  );
}

/** Says what came of what the reader did. */
export const useOutcomes = (): Outcomes => useContext(OutcomesContext);
