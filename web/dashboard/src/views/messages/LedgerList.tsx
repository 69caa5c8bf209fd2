import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Link, useLocation } from "react-router";
import { narrow } from "../../shell/breakpoints";
import { nameIn, useFormats, useWords } from "../../words";
import { kindWords } from "./kinds";
import { MessageState } from "./MessageState";
import type { LedgerRow } from "./models/actions";
import { useWho } from "./useWho";
import { messagesWords } from "./words";

const useStyles = makeStyles({
  root: { backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusXLarge, overflow: "hidden" },
  row: {
    position: "relative", display: "grid", gridTemplateColumns: "150px minmax(0, 1fr) minmax(0, 240px) 220px", alignItems: "baseline", gap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    [narrow]: { gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXXS, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  },
  // Beside an open message there is less room.
  tight: { gridTemplateColumns: "140px minmax(0, 1fr)", rowGap: tokens.spacingVerticalXXS, "& > :nth-child(n + 3)": { gridColumn: "2" }, [narrow]: { gridTemplateColumns: "minmax(0, 1fr)", "& > :nth-child(n + 3)": { gridColumn: "1" } } },
  open: { backgroundColor: tokens.colorNeutralBackground3, boxShadow: `inset 3px 0 0 ${tokens.colorBrandForeground1}` },
  // The whole row opens the message; its name is the link.
  link: {
    fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1, textDecorationLine: "none", ":hover": { textDecorationLine: "underline" },
    "::after": { content: '""', position: "absolute", inset: 0 },
    ":focus-visible": { outlineStyle: "none" }, ":focus-visible::after": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  to: { minWidth: 0 },
});

/** The ledger's rows; the one whose panel is open is marked. */
export function LedgerList({ rows, openKey }: { rows: readonly LedgerRow[]; openKey: string | null }) {
  const styles = useStyles();
  const words = useWords(messagesWords);
  const kinds = useWords(kindWords);
  const formats = useFormats();
  const who = useWho();
  const { search } = useLocation();
  const linkTo = (key: string): string => {
    const next = new URLSearchParams(search);
    next.set("message", key);
    return `?${next}`;
  };
  return (
    <ul className={styles.root} aria-label={words.list.label}>
      {rows.map(row => (
        <li key={row.key} className={mergeClasses(styles.row, openKey !== null && styles.tight, row.key === openKey && styles.open)}>
          <MessageState state={row.state} />
          <div>
            <Link to={linkTo(row.key)} id={rowId(row.key)} className={styles.link} aria-current={row.key === openKey || undefined} preventScrollReset>{row.subject}</Link>
            <div className={styles.quiet}>{nameIn(kinds, row.kind)} · {nameIn(words.channel, row.channel)}</div>
          </div>
          <div className={styles.to}><span className="visually-hidden">{words.list.to} </span>{who.recipient(row)}</div>
          <time dateTime={row.plannedAt} className={styles.quiet}>{formats.dateTime(row.plannedAt)}</time>
        </li>
      ))}
    </ul>
  );
}

/** The link of a row, to which the focus goes back when its panel closes. */
export const rowId = (key: string): string => `message-${key}`;
