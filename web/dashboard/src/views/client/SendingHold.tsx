import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { PauseCircleFilled, PauseRegular, SendRegular } from "@fluentui/react-icons";
import { useMay } from "../../api/me";
import { DeedButton } from "../../parts/DeedButton";
import { useOutcomes } from "../../shell/outcomes";
import { Failed } from "../../shell/states";
import { useFormats, useWords } from "../../words";
import { useSending } from "../../sending/useSending";
import { useWho } from "../messages/useWho";
import type { ClientRecord } from "../../api/types";
import { useClientSwitch } from "./queries";
import { clientWords } from "./words";

const useStyles = makeStyles({
  root: {
    display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`, borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  held: { border: `2px solid ${tokens.colorPaletteDarkOrangeBorderActive}`, backgroundColor: tokens.colorPaletteDarkOrangeBackground1 },
  state: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  word: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
});

/** Whether messages leave for this client, who held them and since when; who answers for the service may change it. */
export function SendingHold({ clientId, record, name }: { clientId: string; record: ClientRecord | undefined; name: string }) {
  const styles = useStyles();
  const words = useWords(clientWords).sending;
  const formats = useFormats();
  const who = useWho();
  const mayChange = useMay("POST /api/clients/{clientId}/hold");
  const all = useSending();
  const turn = useClientSwitch(clientId);
  const outcomes = useOutcomes();
  // The record takes its time and may fail; the switch of an emergency is there without it.
  const held = record?.sendingHeld ?? all.data?.heldClients.includes(clientId);
  const waiting = record?.waiting ?? 0;
  const change = async (hold: boolean, reason: string | undefined): Promise<void> => {
    await turn.mutateAsync({ hold, reason });
    outcomes.done(hold ? words.heldDone(name) : words.releasedDone(name), hold ? () => turn.mutateAsync({ hold: false }) : undefined);
  };
  if (held === undefined) return all.isError ? <Failed error={all.error} retry={all.refetch} /> : null;
  return (
    <section className={mergeClasses(styles.root, held && styles.held)} aria-label={held ? words.held : words.on}>
      <p className={styles.state}>
        <span className={styles.word}>{held ? <PauseCircleFilled aria-hidden /> : <SendRegular aria-hidden />} {held ? words.held : words.on}</span>
        {held && record?.heldBy && record.heldAt && <span>{words.since(who.actor(record.heldBy), formats.dateTime(record.heldAt))}</span>}
        {waiting > 0 && <span>{words.waiting(waiting)}</span>}
        {all.data?.held && <span>{words.all}</span>}
      </p>
      {mayChange && (
        held
          ? <DeedButton key="release" label={words.releaseLabel} icon={<SendRegular />} appearance="primary" reason="needed" what={<p>{words.releaseWhat(name, record?.waiting)}</p>} run={reason => change(false, reason)} />
          : <DeedButton key="hold" label={words.holdLabel} icon={<PauseRegular />} reason="needed" what={<p>{words.holdWhat(name)}</p>} run={reason => change(true, reason)} />
      )}
    </section>
  );
}
