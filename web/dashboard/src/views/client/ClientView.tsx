import { Page } from "../../shell/Page";
import { Loading } from "../../shell/states";
import { useWords } from "../../words";
import { clientWords } from "./words";

export default function ClientView() {
  const words = useWords(clientWords);
  return <Page title={words.title}><Loading /></Page>;
}
