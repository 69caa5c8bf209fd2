import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { PersonRegular } from "@fluentui/react-icons";
import { Link } from "react-router";
import { Due } from "../../parts/Due";
import { clientPath, instancePath } from "../../parts/paths";
import { RuleId } from "../../parts/RuleId";
import { TierBadge } from "../../parts/TierBadge";
import { narrow } from "../../shell/breakpoints";
import { domainWords, nameIn, useLocalized, useWords } from "../../words";
import type { TodayItem } from "../../api/types";
import { RowAction } from "./RowAction";
import { todayWords } from "./words";

const useStyles = makeStyles({
  root: {
    display: "grid", gridTemplateColumns: "10rem minmax(0, 1fr) 12rem 10rem", columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS, alignItems: "center",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`, borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { borderTop: "none" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    [narrow]: { gridTemplateColumns: "minmax(0, 1fr)", alignItems: "start" },
  },
  what: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS },
  subject: {
    fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300,
    "& a": { display: "inline-block", paddingBlock: "2px", color: tokens.colorNeutralForeground1, textDecorationLine: "none", ":hover": { textDecorationLine: "underline" } },
  },
  muted: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, "& a": { display: "inline-block", paddingBlock: "2px", color: tokens.colorNeutralForeground1, textDecorationLine: "underline", textUnderlineOffset: "2px", textDecorationColor: tokens.colorNeutralStroke1 } },
  owner: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  unowned: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  action: { display: "grid", [narrow]: { marginTop: tokens.spacingVerticalXS } },
});

/** What, for whom, how late or how soon, whose, why, and what to do about it. */
export function TodayRow({ item, soon }: { item: TodayItem; soon: number }) {
  const styles = useStyles();
  const words = useWords(todayWords);
  const domain = useWords(domainWords);
  const localized = useLocalized();
  const owner = item.ownerName ?? item.owner;
  return (
    <li className={styles.root} data-row={item.id}>
      <Due due={item.due} limits={{ soon }} />
      <div className={styles.what}>
        <h3 className={styles.subject}><Link to={instancePath(item.instanceId)}>{localized(item.subject)}</Link></h3>
        <p className={mergeClasses(styles.line, styles.muted)}>
          {item.process && <span>{nameIn(domain.process, item.process)}</span>}
          {item.clientId && <><span aria-hidden>·</span><Link to={clientPath(item.clientId)}>{item.clientName ?? item.clientId}</Link><TierBadge tier={item.clientTier} /></>}
        </p>
        <p className={mergeClasses(styles.line, styles.muted)}>
          <span>{localized(item.because)}</span>
          {item.ruleId && <RuleId id={item.ruleId} />}
          {item.next && <span>{item.what !== "task" && `${words.next}: `}{localized(item.next)}</span>}
        </p>
      </div>
      <p className={mergeClasses(styles.owner, owner === null && styles.unowned)}>
        <PersonRegular aria-hidden /><span className="visually-hidden">{words.owner}: </span>{owner ?? words.nobody}
      </p>
      <div className={styles.action}><RowAction item={item} /></div>
    </li>
  );
}
