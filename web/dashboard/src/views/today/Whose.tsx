import { Tab, TabList } from "@fluentui/react-components";
import { useWords } from "../../words";
import { todayWords } from "./words";

/** Everybody's day or the reader's own. */
export function Whose({ mine, onChange }: { mine: boolean; onChange: (mine: boolean) => void }) {
  const words = useWords(todayWords).whose;
  return (
    <TabList aria-label={words.label} selectedValue={mine ? "mine" : "everybody"} onTabSelect={(_, { value }) => onChange(value === "mine")} size="small">
      <Tab value="everybody">{words.everybody}</Tab>
      <Tab value="mine">{words.mine}</Tab>
    </TabList>
  );
}
