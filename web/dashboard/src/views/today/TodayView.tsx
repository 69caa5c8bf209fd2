import { Page } from "../../shell/Page";
import { Loading } from "../../shell/states";
import { useWords } from "../../words";
import { todayWords } from "./words";

export default function TodayView() {
  const words = useWords(todayWords);
  return <Page title={words.title}><Loading /></Page>;
}
