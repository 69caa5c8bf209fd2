import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleRegular, CircleRegular, DismissCircleRegular, ErrorCircleFilled, HourglassHalfRegular, PauseCircleRegular, ProhibitedRegular, WarningFilled,
} from "@fluentui/react-icons";
import { domainWords, nameIn, useWords } from "../words";

const icons: Record<string, React.ReactNode> = {
  open: <CircleRegular />, waiting: <HourglassHalfRegular />, late: <WarningFilled />, suspended: <PauseCircleRegular />,
  completed: <CheckmarkCircleRegular />, cancelled: <ProhibitedRegular />, expired: <DismissCircleRegular />, failed: <ErrorCircleFilled />,
};

const useStyles = makeStyles({
  root: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS, whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
  late: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  failed: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  suspended: { color: tokens.colorPaletteDarkOrangeForeground1 },
  completed: { color: tokens.colorPaletteGreenForeground1 },
});

/** A process's state as word and icon. */
export function StateBadge({ state }: { state: string }) {
  const styles = useStyles();
  const words = useWords(domainWords).state;
  const tone = state === "late" || state === "failed" || state === "suspended" || state === "completed" ? styles[state] : undefined;
  return <span className={mergeClasses(styles.root, tone)}><span aria-hidden>{icons[state] ?? <CircleRegular />}</span>{nameIn(words, state)}</span>;
}
