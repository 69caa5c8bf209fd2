import { Tab, TabList } from "@fluentui/react-components";
import { useSearchParams } from "react-router";
import { Page } from "../../shell/Page";
import { Answer } from "../../shell/states";
import { useWords } from "../../words";
import { CalendarTab } from "./CalendarTab";
import { Decisions } from "./Decisions";
import { Numbers } from "./Numbers";
import { usePolicy } from "../../policies/usePolicy";
import { policyWords } from "./words";

const tabs = ["numbers", "decisions", "calendar"] as const;
const panelId = "policy-panel";

/** What the service works by, who answers for it, and when it is open. */
export default function PolicyView() {
  const words = useWords(policyWords);
  const [search, setSearch] = useSearchParams();
  const tab = tabs.find(one => one === search.get("tab")) ?? "numbers";
  const policy = usePolicy();
  return (
    <Page title={words.title} lead={policy.data && words.lead(policy.data.brand, policy.data.version)} wide>
      <TabList selectedValue={tab} aria-label={words.tabs.label} onTabSelect={(_, { value }) => setSearch(value === "numbers" ? {} : { tab: String(value) })}>
        {tabs.map(one => <Tab key={one} value={one} id={`tab-${one}`} aria-controls={panelId}>{words.tabs[one]}</Tab>)}
      </TabList>
      <div id={panelId} role="tabpanel" aria-labelledby={`tab-${tab}`}>
        <Answer query={policy}>
          {current => (tab === "numbers" ? <Numbers policy={current} /> : tab === "decisions" ? <Decisions decisions={current.decisions} /> : <CalendarTab policy={current} />)}
        </Answer>
      </div>
    </Page>
  );
}
