import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useMe } from "../../../api/me";
import { Row, Rows } from "../../../parts/Rows";
import { RuleId } from "../../../parts/RuleId";
import { Section } from "../../../parts/Section";
import { RowActions } from "../actions/RowActions";
import { messageActions } from "../actions/models/otherActions";
import type { Detail, Message } from "../detail";
import { Mark } from "../../../parts/Mark";
import { useTellers } from "./tellers";

/** Messages shown until somebody asks for the rest (assumed). */
const first = 8;

const useStyles = makeStyles({
  frame: { width: "100%", height: "440px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: "#fff", marginTop: tokens.spacingVerticalS },
  wide: { flexBasis: "100%" },
});

interface Props {
  detail: Detail;
  messages: readonly Message[];
  shown: string | null;
  onShow: (key: string | null) => void;
}

/** What was sent or is about to be, each as the client sees it. */
export function MessagesSection({ detail, messages, shown, onShow }: Props) {
  const styles = useStyles();
  const { words, name, names, when, say } = useTellers();
  const me = useMe();
  const [all, setAll] = useState(false);
  const said = words.messages;
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown !== null) frame.current?.scrollIntoView?.({ block: "nearest" });
  }, [shown]);
  // Newest first, as the list of what happened.
  const sorted = [...messages].sort((one, other) => other.plannedAt.localeCompare(one.plannedAt));
  const listed = all ? sorted : sorted.filter((message, index) => index < first || message.key === shown);
  const tone = (state: Message["state"]) => (state === "delivered" || state === "accepted" ? "good" : state === "failed" || state === "bounced" ? "bad" : state === "held" || state === "outcomeUnknown" ? "warn" : "calm");
  return (
    <Section title={said.title} aside={messages.length > 0 ? messages.length : undefined}>
      {messages.length === 0 && <p>{said.none}</p>}
      <Rows>
        {listed.map(message => (
          <Row key={message.key} title={<>{message.subject} <RuleId id={message.ruleId} /></>} below={[`${said.to} ${message.recipient ? message.to : names.client(message.clientId)}`, when(message.deliveredAt ?? message.acceptedAt ?? message.plannedAt), say(message.because), message.reason].filter(Boolean).join(" · ")}>
            <Mark tone={tone(message.state)}>{name(words.messageStates, message.state)}</Mark>
            <RowActions actions={messageActions(message, me)} subject={{ detail, target: message.key, message }} about={message.subject} />
            <Button size="small" aria-expanded={shown === message.key} aria-label={`${shown === message.key ? said.hide : said.show}: ${message.subject}`} onClick={() => onShow(shown === message.key ? null : message.key)}>{shown === message.key ? said.hide : said.show}</Button>
            {shown === message.key && (
              <div ref={frame} className={styles.wide}><iframe className={styles.frame} sandbox="" src={`/api/messages/${encodeURIComponent(message.key)}/content`} title={said.frame(message.subject)} /></div>
            )}
          </Row>
        ))}
      </Rows>
      {messages.length > listed.length && <Button onClick={() => setAll(true)}>{words.history.more} ({messages.length - listed.length})</Button>}
    </Section>
  );
}
