import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ArrowSyncRegular, CheckmarkCircleRegular, ClockAlarmRegular, DismissCircleRegular, ErrorCircleRegular, HourglassRegular, PauseCircleRegular, TimerOffRegular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { components } from "../api/schema";
import { useWords } from "../words";
import { instanceWords } from "./words";

type State = components["schemas"]["InstanceState"];

const useStyles = makeStyles({
  root: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS, whiteSpace: "nowrap", "& svg": { flexShrink: 0, fontSize: "18px", width: "18px", height: "18px" } },
  late: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  open: { color: tokens.colorBrandForeground1 },
  stopped: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  done: { color: tokens.colorPaletteGreenForeground1 },
  calm: { color: tokens.colorNeutralForeground2 },
});

const icons: Readonly<Record<State, ReactNode>> = {
  open: <ArrowSyncRegular />, waiting: <HourglassRegular />, late: <ClockAlarmRegular />, suspended: <PauseCircleRegular />,
  completed: <CheckmarkCircleRegular />, cancelled: <DismissCircleRegular />, expired: <TimerOffRegular />, failed: <ErrorCircleRegular />,
};

const looks = { open: "open", waiting: "calm", late: "late", suspended: "stopped", completed: "done", cancelled: "calm", expired: "calm", failed: "late" } as const;

/** A state as an icon and a word, so that colour only helps. */
export function StateMark({ state }: { state: State }) {
  const styles = useStyles();
  const words = useWords(instanceWords);
  return <span className={mergeClasses(styles.root, styles[looks[state]])}><span aria-hidden>{icons[state]}</span>{words.states[state]}</span>;
}
