import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex", flexDirection: "column", alignItems: "center", gap: tokens.spacingVerticalM, textAlign: "center",
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`, color: tokens.colorNeutralForeground2,
  },
  icon: { fontSize: "48px", lineHeight: 1, color: tokens.colorBrandForeground1 },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  body: { maxWidth: "32rem", lineHeight: tokens.lineHeightBase400 },
});

interface Props {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** `alert` is read out at once. */
  role?: "alert" | "status";
}

/** What all states look like: a picture, a sentence, what it means, what to do. */
export function StateMessage({ icon, title, children, actions, role }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root} role={role}>
      {icon && <span className={styles.icon} aria-hidden>{icon}</span>}
      <h2 className={styles.title}>{title}</h2>
      {children && <div className={styles.body}>{children}</div>}
      {actions}
    </div>
  );
}
