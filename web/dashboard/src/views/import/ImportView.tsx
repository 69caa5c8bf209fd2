import { Page } from "../../shell/Page";
import { Loading } from "../../shell/states";
import { useWords } from "../../words";
import { importWords } from "./words";

export default function ImportView() {
  const words = useWords(importWords);
  return <Page title={words.title}><Loading /></Page>;
}
