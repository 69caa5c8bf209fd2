import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ArrowUploadRegular, CheckmarkCircleRegular, CheckmarkRegular, ClockRegular, ErrorCircleFilled, MailArrowUpRegular, PauseCircleRegular, QuestionCircleRegular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { nameIn, useWords } from "../../words";
import type { MessageState as State } from "./models/filters";
import { messagesWords } from "./words";

const icons: Record<State, ReactNode> = {
  planned: <ClockRegular />, held: <PauseCircleRegular />, sending: <ArrowUploadRegular />, accepted: <CheckmarkRegular />, delivered: <CheckmarkCircleRegular />,
  bounced: <MailArrowUpRegular />, failed: <ErrorCircleFilled />, outcomeUnknown: <QuestionCircleRegular />,
};

const useStyles = makeStyles({
  root: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS, whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  held: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  bad: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** A message's state as word and icon. */
export function MessageState({ state }: { state: State }) {
  const styles = useStyles();
  const words = useWords(messagesWords).state;
  const tone = state === "delivered" ? styles.good : state === "held" ? styles.held : state === "bounced" || state === "failed" || state === "outcomeUnknown" ? styles.bad : undefined;
  return <span className={mergeClasses(styles.root, tone)}><span aria-hidden>{icons[state]}</span>{nameIn(words, state)}</span>;
}
