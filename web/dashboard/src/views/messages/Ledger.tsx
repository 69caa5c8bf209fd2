import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useSearchParams } from "react-router";
import { More } from "../../parts/More";
import { Empty, Failed, Loading } from "../../shell/states";
import { useWords } from "../../words";
import { LedgerFilters } from "./LedgerFilters";
import { LedgerList } from "./LedgerList";
import { MessagePanel } from "./MessagePanel";
import { filtersOf, isFiltered, withFilters } from "./models/filters";
import { useLedger } from "./queries";
import { SendingSwitch } from "./SendingSwitch";
import { messagesWords } from "./words";

/** Below this there is no room for the list and a message side by side: the message takes the list's place. */
const apart = "@media (max-width: 1199px)";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  split: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 560px)", gap: tokens.spacingHorizontalL, alignItems: "start", [apart]: { gridTemplateColumns: "minmax(0, 1fr)" } },
  list: { [apart]: { display: "none" } },
  panel: { position: "sticky", top: "72px", maxHeight: "calc(100vh - 88px)", display: "flex", minWidth: 0, [apart]: { position: "static", maxHeight: "none" } },
});

/** What was decided, sent and delivered; filters and the open message stand in the address. */
export function Ledger() {
  const styles = useStyles();
  const [search, setSearch] = useSearchParams();
  const filters = filtersOf(search);
  const openKey = search.get("message");
  const close = (): void => {
    setSearch(current => {
      const next = new URLSearchParams(current);
      next.delete("message");
      return next;
    });
  };
  return (
    <div className={styles.root}>
      <div className={mergeClasses(styles.root, openKey !== null && styles.list)}>
        <SendingSwitch />
        <LedgerFilters filters={filters} onChange={next => setSearch(current => withFilters(current, next))} />
      </div>
      <div className={openKey ? styles.split : undefined}>
        <div className={openKey ? styles.list : undefined}><Rows openKey={openKey} /></div>
        {openKey && <div className={styles.panel}><MessagePanel key={openKey} messageKey={openKey} onClose={close} /></div>}
      </div>
    </div>
  );
}

function Rows({ openKey }: { openKey: string | null }) {
  const words = useWords(messagesWords).empty;
  const [search] = useSearchParams();
  const filters = filtersOf(search);
  const query = useLedger(filters);
  if (!query.data) return query.isError ? <Failed error={query.error} retry={query.refetch} /> : <Loading />;
  const rows = query.data.pages.flatMap(page => page.items);
  // A page may come back short, even empty, and still have a next one.
  if (rows.length === 0 && !query.hasNextPage)
    return isFiltered(filters) ? <Empty title={words.none}>{words.noneBody}</Empty> : <Empty title={words.title}>{words.body}</Empty>;
  return (
    <div>
      {rows.length > 0 && <LedgerList rows={rows} openKey={openKey} />}
      <More hasMore={query.hasNextPage} loading={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
    </div>
  );
}
