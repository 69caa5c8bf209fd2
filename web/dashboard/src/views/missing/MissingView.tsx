import { Page } from "../../shell/Page";
import { NotFound } from "../../shell/states";
import { useWords } from "../../words";
import { missingWords } from "./words";

export default function MissingView() {
  const words = useWords(missingWords);
  return <Page title={words.title}><NotFound /></Page>;
}
