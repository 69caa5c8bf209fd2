import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../words";
import { shellWords } from "../words";
import type { Outcome } from "./outcome";
import { OutcomeToast } from "./OutcomeToast";

const useStyles = makeStyles({
  root: {
    position: "fixed", insetInlineEnd: tokens.spacingHorizontalL, bottom: tokens.spacingVerticalL, zIndex: 1_000_001, width: "min(24rem, calc(100vw - 2rem))",
    display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, pointerEvents: "none",
  },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** Outcomes at the corner of the page. Its two parts are there from the start, so that what comes into them is read out. */
export function OutcomeList({ outcomes, onDismiss }: { outcomes: readonly Outcome[]; onDismiss: (id: number) => void }) {
  const styles = useStyles();
  const words = useWords(shellWords).toast;
  return (
    <section className={styles.root} aria-label={words.label}>
      {(["failed", "done"] as const).map(kind => (
        <div key={kind} className={styles.list} aria-live={kind === "failed" ? "assertive" : "polite"}>
          {outcomes.filter(outcome => outcome.kind === kind).map(outcome => <OutcomeToast key={outcome.id} outcome={outcome} onDismiss={onDismiss} />)}
        </div>
      ))}
    </section>
  );
}
