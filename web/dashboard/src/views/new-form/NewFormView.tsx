import { Page } from "../../shell/Page";
import { Loading } from "../../shell/states";
import { useWords } from "../../words";
import { newFormWords } from "./words";

export default function NewFormView() {
  const words = useWords(newFormWords);
  return <Page title={words.title}><Loading /></Page>;
}
