import { Page } from "../../shell/Page";
import { Loading } from "../../shell/states";
import { useWords } from "../../words";
import { runningWords } from "./words";

export default function RunningView() {
  const words = useWords(runningWords);
  return <Page title={words.title}><Loading /></Page>;
}
