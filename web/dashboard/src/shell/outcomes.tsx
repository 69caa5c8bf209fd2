import { Button, Toast, ToastBody, Toaster, ToastFooter, ToastTitle, useId, useToastController } from "@fluentui/react-components";
import { createContext, useContext, useMemo, type ReactNode } from "react";
import { ProblemError } from "../api/problem";
import { useWords } from "../words";
import { stateWords } from "./states/words";
import { shellWords } from "./words";

export interface Outcomes {
  /** Tells what was done; with `undo`, how to take it back. */
  done: (text: string, undo?: () => Promise<unknown>) => void;
  /** Tells why something was not done: the service's own words, or that it does not answer. */
  failed: (error: unknown) => void;
}

const OutcomesContext = createContext<Outcomes>({ done: () => undefined, failed: () => undefined });

/** Milliseconds for which an outcome stays (assumed); one that can be undone or that failed stays longer. */
const stay = 6_000;
const stayLonger = 15_000;

export function OutcomesProvider({ children }: { children: ReactNode }) {
  const toasterId = useId("outcomes");
  const { dispatchToast, dismissToast } = useToastController(toasterId);
  const words = useWords(shellWords).toast;
  const silence = useWords(stateWords).failed.title;

  const outcomes = useMemo<Outcomes>(() => {
    const failed = (error: unknown): void => {
      const why = error instanceof ProblemError ? (error.problem.detail ?? error.problem.title) : silence;
      dispatchToast(
        <Toast>
          <ToastTitle>{words.failed}</ToastTitle>
          <ToastBody>{why}</ToastBody>
        </Toast>,
        { intent: "error", timeout: stayLonger, politeness: "assertive", pauseOnHover: true },
      );
    };
    const done = (text: string, undo?: () => Promise<unknown>): void => {
      const toastId = crypto.randomUUID();
      const takeBack = (): void => {
        dismissToast(toastId);
        undo?.().then(() => done(words.undone), failed);
      };
      dispatchToast(
        <Toast>
          <ToastTitle>{text}</ToastTitle>
          {undo && <ToastFooter><Button size="small" onClick={takeBack}>{words.undo}</Button></ToastFooter>}
        </Toast>,
        { toastId, intent: "success", timeout: undo ? stayLonger : stay, politeness: "polite", pauseOnHover: true },
      );
    };
    return { done, failed };
  }, [dispatchToast, dismissToast, words, silence]);

  return (
    <OutcomesContext.Provider value={outcomes}>
      {children}
      <Toaster toasterId={toasterId} position="bottom-end" limit={4} />
    </OutcomesContext.Provider>
  );
}

/** Says what came of what the reader did. */
export const useOutcomes = (): Outcomes => useContext(OutcomesContext);
