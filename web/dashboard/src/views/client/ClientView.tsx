import { makeStyles, tokens } from "@fluentui/react-components";
import { useParams } from "react-router";
import { TierBadge } from "../../parts/TierBadge";
import { Page } from "../../shell/Page";
import { Answer } from "../../shell/states";
import { useWords } from "../../words";
import { ClientWork } from "./ClientWork";
import { LatestMessages } from "./LatestMessages";
import { Preferences } from "./Preferences";
import { useClient, useRecord } from "./queries";
import { RecordPicture } from "./RecordPicture";
import { SendingHold } from "./SendingHold";
import { clientWords } from "./words";

const useStyles = makeStyles({
  columns: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingHorizontalL, alignItems: "start", "@media (min-width: 1100px)": { gridTemplateColumns: "minmax(0, 2fr) minmax(320px, 1fr)" } },
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingHorizontalL, minWidth: 0 },
  lead: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** One client: what runs, what was told, what they want, and whether anything is sent to them. */
export default function ClientView() {
  const styles = useStyles();
  const words = useWords(clientWords);
  const id = useParams().id ?? "";
  const client = useClient(id);
  const record = useRecord(id);
  const name = client.data?.name ?? id;
  return (
    <Page title={name} lead={<span className={styles.lead}>{words.title} {id} <TierBadge tier={client.data?.tier} /></span>} wide>
      <Answer query={client}>
        {data => (
          <>
            <SendingHold clientId={id} record={record.data} name={data.name} />
            <div className={styles.columns}>
              <div className={styles.column}>
                <ClientWork clientId={id} />
                <LatestMessages clientId={id} />
              </div>
              <div className={styles.column}>
                <Answer query={record} rows={4}>{known => <RecordPicture record={known} />}</Answer>
                <Preferences client={data} />
              </div>
            </div>
          </>
        )}
      </Answer>
    </Page>
  );
}
