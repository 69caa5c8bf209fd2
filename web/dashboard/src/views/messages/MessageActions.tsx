import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRepeatAllRegular, PauseRegular, SendRegular } from "@fluentui/react-icons";
import { useMe } from "../../api/me";
import { DeedButton } from "../../parts/DeedButton";
import { useOutcomes } from "../../shell/outcomes";
import { useWords } from "../../words";
import { actionsOf, releasePast, undoOf, type LedgerRow, type MessageAction } from "./models/actions";
import { useSending } from "../../sending/useSending";
import { useMessageAction } from "./queries";
import { messagesWords } from "./words";

const useStyles = makeStyles({ root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

const icons = { resend: <ArrowRepeatAllRegular />, hold: <PauseRegular />, release: <SendRegular /> };

/** What can be done with a message as it stands. */
export function MessageActions({ row, afterwards }: { row: LedgerRow; afterwards: () => void }) {
  const styles = useStyles();
  const words = useWords(messagesWords);
  const { roles } = useMe();
  const sending = useSending();
  const outcomes = useOutcomes();
  const act = useMessageAction(row.key);
  const actions = actionsOf(row.state, roles);
  if (actions.length === 0) return null;

  const what = (action: MessageAction): string => {
    const past = releasePast(row);
    if (action === "release") return [words.release.what, past && words.release[past]].filter(Boolean).join(" ");
    if (action === "hold") return words.hold.what;
    return [words.resend.what, row.state === "outcomeUnknown" && words.resend.unknown, row.state === "bounced" && words.resend.bounced].filter(Boolean).join(" ");
  };
  const run = async (action: MessageAction, reason: string | undefined): Promise<void> => {
    await act.mutateAsync({ action, reason });
    const back = undoOf(action, row, sending.data);
    outcomes.done(words[action].done, back ? () => act.mutateAsync({ action: back }) : undefined);
  };
  return (
    <div className={styles.root}>
      {actions.map(action => (
        <DeedButton
          key={action} label={words[action].label} icon={icons[action]} appearance="primary" what={<p>{what(action)}</p>}
          run={reason => run(action, reason)} onDone={afterwards}
        />
      ))}
    </div>
  );
}
