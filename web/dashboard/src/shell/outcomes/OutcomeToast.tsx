import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, DismissRegular, ErrorCircleFilled } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { useWords } from "../../words";
import { focusHeadingIfLost } from "../focusHeading";
import { shellWords } from "../words";
import { stayOf, type Outcome } from "./outcome";

const useStyles = makeStyles({
  root: {
    display: "grid", gridTemplateColumns: "auto minmax(0, 1fr) auto auto", columnGap: tokens.spacingHorizontalS, alignItems: "center", pointerEvents: "auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`, borderRadius: tokens.borderRadiusLarge, boxShadow: tokens.shadow28,
    backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, border: `1px solid ${tokens.colorNeutralStroke1}`,
    animationName: { from: { opacity: 0, transform: "translateY(8px)" }, to: { opacity: 1, transform: "none" } }, animationDuration: tokens.durationNormal,
  },
  icon: { display: "inline-flex", fontSize: "20px" },
  done: { color: tokens.colorPaletteGreenForeground1 },
  failed: { color: tokens.colorPaletteRedForeground1 },
  text: { fontWeight: tokens.fontWeightSemibold },
  detail: { gridColumn: "2 / 4", color: tokens.colorNeutralForeground2 },
});

/** One outcome. It goes by itself, but not while the pointer or the focus is on it. */
export function OutcomeToast({ outcome, onDismiss }: { outcome: Outcome; onDismiss: (id: number) => void }) {
  const styles = useStyles();
  const words = useWords(shellWords).toast;
  const [held, setHeld] = useState(false);
  const { id, kind, text, detail, undo } = outcome;

  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => onDismiss(id), stayOf(outcome));
    return () => clearTimeout(timer);
  }, [held, id, onDismiss, outcome]);

  const leave = (): void => {
    onDismiss(id);
    setTimeout(focusHeadingIfLost);
  };
  return (
    <div className={styles.root} data-outcome={kind} onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)} onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}>
      <span className={`${styles.icon} ${styles[kind]}`} aria-hidden>{kind === "done" ? <CheckmarkCircleFilled /> : <ErrorCircleFilled />}</span>
      <p className={styles.text}>{text}</p>
      {undo ? <Button size="small" onClick={() => { undo(); leave(); }}>{words.undo}</Button> : <span />}
      <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={words.dismiss} onClick={leave} />
      {detail && <p className={styles.detail}>{detail}</p>}
    </div>
  );
}
