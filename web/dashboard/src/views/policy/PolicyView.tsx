import { Page } from "../../shell/Page";
import { Loading } from "../../shell/states";
import { useWords } from "../../words";
import { policyWords } from "./words";

export default function PolicyView() {
  const words = useWords(policyWords);
  return <Page title={words.title}><Loading /></Page>;
}
