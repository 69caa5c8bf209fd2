import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "react-router";
import { useNames } from "../../directory/useDirectory";
import { nextStepText } from "../../instances/nextStep";
import { instanceWords } from "../../instances/words";
import { Due } from "../../parts/Due";
import { StateBadge } from "../../parts/StateBadge";
import { TierBadge } from "../../parts/TierBadge";
import { useFormats, useWords } from "../../words";
import type { Instance } from "./detail";
import { instanceViewWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`, padding: tokens.spacingHorizontalL, backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusLarge, boxShadow: tokens.shadow2 },
  fact: { display: "flex", flexDirection: "column", minWidth: 0, "& dt": { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 }, "& dd": { fontWeight: tokens.fontWeightSemibold, display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center", flexWrap: "wrap" } },
  breached: { color: tokens.colorPaletteRedForeground1 },
  link: { color: tokens.colorBrandForegroundLink },
});

/** For whom, in what state, whose, due when. */
export function Header({ instance }: { instance: Instance }) {
  const styles = useStyles();
  const words = useWords(instanceViewWords);
  const marks = useWords(instanceWords);
  const formats = useFormats();
  const names = useNames();
  const { clientId, owner, nextStep } = instance;
  const fact = (name: string, value: React.ReactNode): React.ReactNode => <div className={styles.fact}><dt>{name}</dt><dd>{value}</dd></div>;
  return (
    <dl className={styles.root}>
      {fact(words.state, <><StateBadge state={instance.state} />{instance.breached && <span className={styles.breached}>⚑ {marks.breached}</span>}</>)}
      {fact(words.due, <Due due={instance.due} />)}
      {fact(words.next, nextStep ? nextStepText(nextStep, marks) : "–")}
      {fact(words.client, clientId ? <><Link className={styles.link} to={`/clients/${encodeURIComponent(clientId)}`}>{names.client(clientId)}</Link><TierBadge tier={names.clientOf(clientId)?.tier} /></> : "–")}
      {fact(words.owner, owner ? names.person(owner) : marks.nobody)}
      {fact(words.updated, `${formats.dateTime(instance.updatedAt)} · ${words.policy(instance.policyVersion ?? 0)}`)}
    </dl>
  );
}
