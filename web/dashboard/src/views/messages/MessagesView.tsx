import { Tab, TabList } from "@fluentui/react-components";
import { useSearchParams } from "react-router";
import { Page } from "../../shell/Page";
import { useWords } from "../../words";
import { Ledger } from "./Ledger";
import { Templates } from "./Templates";
import { messagesWords } from "./words";

const panelId = "messages-panel";

export default function MessagesView() {
  const words = useWords(messagesWords);
  const [search, setSearch] = useSearchParams();
  const tab = search.get("tab") === "templates" ? "templates" : "ledger";
  return (
    <Page title={words.title} wide>
      <TabList selectedValue={tab} aria-label={words.tabs.label} onTabSelect={(_, { value }) => setSearch(value === "templates" ? { tab: "templates" } : {})}>
        <Tab value="ledger" id="tab-ledger" aria-controls={panelId}>{words.tabs.ledger}</Tab>
        <Tab value="templates" id="tab-templates" aria-controls={panelId}>{words.tabs.templates}</Tab>
      </TabList>
      <div id={panelId} role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {tab === "ledger" ? <Ledger /> : <Templates kind={search.get("template")} onChoose={kind => setSearch({ tab: "templates", template: kind })} />}
      </div>
    </Page>
  );
}
