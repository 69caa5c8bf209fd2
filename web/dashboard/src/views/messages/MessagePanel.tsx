import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { partWords } from "../../parts/words";
import { Answer } from "../../shell/states";
import { useWords } from "../../words";
import { rowId } from "./LedgerList";
import { MessageActions } from "./MessageActions";
import { MessageContent } from "./MessageContent";
import { MessageFacts } from "./MessageFacts";
import { useMessage } from "./queries";
import { messagesWords } from "./words";

const useStyles = makeStyles({
  root: {
    display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0, padding: tokens.spacingHorizontalXL, overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusXLarge,
  },
  head: { display: "flex", alignItems: "start", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, scrollMarginTop: "88px", ":focus": { outlineStyle: "none" } },
  heading: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** One message beside the list: why it was written, how it went, what the recipient sees, and what can be done with it. Escape goes back to the list. */
export function MessagePanel({ messageKey, onClose }: { messageKey: string; onClose: () => void }) {
  const styles = useStyles();
  const words = useWords(messagesWords);
  const close = useWords(partWords).close;
  const message = useMessage(messageKey);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [messageKey]);
  const leave = (): void => {
    onClose();
    // On a phone the list is only there again once the panel is gone.
    requestAnimationFrame(() => document.getElementById(rowId(messageKey))?.focus());
  };
  return (
    // Escape is a shortcut of the close button that stands here.
    <section className={styles.root} aria-label={words.panel.label} onKeyDown={event => event.key === "Escape" && !event.defaultPrevented && leave()}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>{message.data?.subject ?? words.panel.label}</h2>
        <Button appearance="subtle" icon={<DismissRegular />} aria-label={close} onClick={leave} />
      </div>
      <Answer query={message}>
        {row => (
          <>
            <MessageActions row={row} afterwards={() => heading.current?.focus()} />
            <MessageFacts row={row} />
            <section className={styles.section} aria-labelledby="message-content">
              <h3 id="message-content" className={styles.heading}>{words.panel.content}</h3>
              <MessageContent messageKey={row.key} title={words.panel.contentTitle(row.subject)} />
            </section>
          </>
        )}
      </Answer>
    </section>
  );
}
