import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "react-router";
import { Answer } from "../../shell/states";
import { nameIn, useFormats, useWords } from "../../words";
import { kindWords } from "../messages/kinds";
import { MessageState } from "../messages/MessageState";
import { Card } from "./Card";
import { useLatestMessages } from "./queries";
import { clientWords } from "./words";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, paddingBlock: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, alignItems: "center" },
  link: { color: tokens.colorBrandForegroundLink, textDecorationLine: "none", ":hover": { textDecorationLine: "underline" } },
});

/** The last words that went, or will go, to a client. */
export function LatestMessages({ clientId }: { clientId: string }) {
  const styles = useStyles();
  const words = useWords(clientWords).messages;
  const kinds = useWords(kindWords);
  const formats = useFormats();
  const here = `/messages?client=${encodeURIComponent(clientId)}`;
  return (
    <Card title={words.title} aside={<Link className={styles.link} to={here}>{words.all}</Link>}>
      <Answer query={useLatestMessages(clientId)} rows={3}>
        {page =>
          page.items.length === 0 ? <p>{words.none}</p> : (
            <ul>
              {page.items.map(row => (
                <li key={row.key} className={styles.row}>
                  <Link className={styles.link} to={`${here}&message=${encodeURIComponent(row.key)}`}>{row.subject}</Link>
                  <span className={styles.line}><MessageState state={row.state} /> {nameIn(kinds, row.kind)} · <time dateTime={row.plannedAt}>{formats.dateTime(row.plannedAt)}</time></span>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Card>
  );
}
