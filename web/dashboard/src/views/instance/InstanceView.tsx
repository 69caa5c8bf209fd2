import { Page } from "../../shell/Page";
import { Loading } from "../../shell/states";
import { useWords } from "../../words";
import { instanceWords } from "./words";

export default function InstanceView() {
  const words = useWords(instanceWords);
  return <Page title={words.title}><Loading /></Page>;
}
