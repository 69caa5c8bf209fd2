import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { PauseCircleFilled, PauseRegular, SendRegular } from "@fluentui/react-icons";
import { useMay } from "../../api/me";
import { DeedButton } from "../../parts/DeedButton";
import { useOutcomes } from "../../shell/outcomes";
import { useFormats, useWords } from "../../words";
import type { SendingStatus } from "../../api/types";
import { useSending } from "../../sending/useSending";
import { useSendingSwitch } from "./queries";
import { useWho } from "./useWho";
import { messagesWords } from "./words";

const useStyles = makeStyles({
  root: {
    display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`, borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  held: { border: `2px solid ${tokens.colorPaletteDarkOrangeBorderActive}`, backgroundColor: tokens.colorPaletteDarkOrangeBackground1 },
  state: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  word: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Whether anything leaves at all, since when not and by whom; who answers for the service may change it. */
export function SendingSwitch() {
  const { data } = useSending();
  return data ? <Switch status={data} /> : null;
}

function Switch({ status }: { status: SendingStatus }) {
  const styles = useStyles();
  const words = useWords(messagesWords).sending;
  const formats = useFormats();
  const who = useWho();
  const mayChange = useMay("POST /api/sending/hold");
  const turn = useSendingSwitch();
  const outcomes = useOutcomes();
  const change = async (hold: boolean, reason: string | undefined): Promise<void> => {
    await turn.mutateAsync({ hold, reason });
    // Letting go cannot be taken back: what left has left.
    outcomes.done(hold ? words.held_done : words.released_done, hold ? () => turn.mutateAsync({ hold: false }) : undefined);
  };
  return (
    <section className={mergeClasses(styles.root, status.held && styles.held)} aria-label={status.held ? words.held : words.on}>
      <p className={styles.state}>
        <span className={styles.word}>{status.held ? <PauseCircleFilled aria-hidden /> : <SendRegular aria-hidden />} {status.held ? words.held : words.on}</span>
        {status.held && status.heldBy && status.heldSince && <span>{words.since(who.actor(status.heldBy), formats.dateTime(status.heldSince))}</span>}
        {status.heldClients.length > 0 && <span className={styles.quiet}>{words.clients(status.heldClients.length)}</span>}
        {status.waitingMessages > 0 && <span className={styles.quiet}>{words.waiting(status.waitingMessages)}</span>}
      </p>
      {mayChange && (
        status.held
          ? <DeedButton key="release" label={words.releaseLabel} icon={<SendRegular />} appearance="primary" what={<p>{words.releaseWhat(status.waitingMessages)}</p>} reason="needed" run={reason => change(false, reason)} />
          : <DeedButton key="hold" label={words.holdLabel} icon={<PauseRegular />} what={<p>{words.holdWhat}</p>} reason="needed" run={reason => change(true, reason)} />
      )}
    </section>
  );
}
