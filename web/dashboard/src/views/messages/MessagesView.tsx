import { Page } from "../../shell/Page";
import { Loading } from "../../shell/states";
import { useWords } from "../../words";
import { messagesWords } from "./words";

export default function MessagesView() {
  const words = useWords(messagesWords);
  return <Page title={words.title}><Loading /></Page>;
}
