import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column" },
  row: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`, padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ":first-child": { borderTop: "none" } },
  main: { display: "flex", flexDirection: "column", minWidth: "min(100%, 240px)", flex: "1 1 55%" },
  title: { fontWeight: tokens.fontWeightSemibold, display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  below: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: "pre-line" },
  side: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  facts: { display: "grid", gridTemplateColumns: "max-content 1fr", gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`, "& dt": { color: tokens.colorNeutralForeground2 }, "& dd": { minWidth: 0, whiteSpace: "pre-line" } },
});

export const Rows = ({ children, label }: { children: ReactNode; label?: string }) => <ul className={useStyles().list} aria-label={label}>{children}</ul>;

/** Something with what is said of it below, and its state or buttons beside it. */
export function Row({ title, below, children, className }: { title: ReactNode; below?: ReactNode; children?: ReactNode; className?: string }) {
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.row, className)}>
      <div className={styles.main}><div className={styles.title}>{title}</div>{below && <div className={styles.below}>{below}</div>}</div>
      {children && <div className={styles.side}>{children}</div>}
    </li>
  );
}

/** Names and values; what has no value is left out. */
export function Facts({ of }: { of: readonly (readonly [string, ReactNode])[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {of.filter(([, value]) => value !== undefined && value !== null && value !== "").map(([name, value]) => [<dt key={`${name}-name`}>{name}</dt>, <dd key={name}>{value}</dd>])}
    </dl>
  );
}
