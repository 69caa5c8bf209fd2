import { isStatus } from "../../api/problem";
import { Failed, Loading } from "../../shell/states";
import { useWords } from "../../words";
import { ContentFrame } from "./ContentFrame";
import { useHasContent } from "./queries";
import { messagesWords } from "./words";

/** A message as its recipient sees it; where there are no words, or they cannot be read, that is said. */
export function MessageContent({ messageKey, title }: { messageKey: string; title: string }) {
  const words = useWords(messagesWords).panel;
  const content = useHasContent(messageKey);
  if (content.isSuccess) return <ContentFrame src={`/api/messages/${encodeURIComponent(messageKey)}/content`} title={title} />;
  if (!content.isError) return <Loading rows={2} />;
  return isStatus(content.error, 404) ? <p>{words.noContent}</p> : <Failed error={content.error} retry={content.refetch} />;
}
