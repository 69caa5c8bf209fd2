import { Page } from "../../shell/Page";
import { Loading } from "../../shell/states";
import { useWords } from "../../words";
import { figuresWords } from "./words";

export default function FiguresView() {
  const words = useWords(figuresWords);
  return <Page title={words.title}><Loading /></Page>;
}
