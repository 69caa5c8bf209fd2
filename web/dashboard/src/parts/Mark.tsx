import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkRegular, CircleRegular, DismissRegular, WarningRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS, whiteSpace: "nowrap" },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  warn: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  calm: { color: tokens.colorNeutralForeground2 },
});

const icons = { good: <CheckmarkRegular />, bad: <DismissRegular />, warn: <WarningRegular />, calm: <CircleRegular /> };

/** A word with an icon, so that its colour only helps. */
export function Mark({ tone, children }: { tone: keyof typeof icons; children: ReactNode }) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.root, styles[tone])}><span aria-hidden>{icons[tone]}</span>{children}</span>;
}
