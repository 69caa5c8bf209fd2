import { makeStyles, tokens } from "@fluentui/react-components";
import { domainWords, useWords } from "../words";

const useStyles = makeStyles({
  root: {
    display: "inline-block", padding: `0 ${tokens.spacingHorizontalXS}`, borderRadius: tokens.borderRadiusSmall, border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap",
  },
});

/** The id of the handbook rule behind something. */
export function RuleId({ id }: { id: string }) {
  const styles = useStyles();
  const words = useWords(domainWords);
  return <span className={styles.root} title={words.rule(id)}>{id}</span>;
}
