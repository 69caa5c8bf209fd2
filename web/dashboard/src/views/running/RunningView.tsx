import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { FilterDismissRegular, LeafOneRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { useSearchParams } from "react-router";
import { narrow } from "../../shell/breakpoints";
import { Page } from "../../shell/Page";
import { Empty, Failed, Loading, Stale } from "../../shell/states";
import { useMedia } from "../../shell/useMedia";
import { useWords } from "../../words";
import { FilterBar } from "./FilterBar";
import { InstanceCards } from "./InstanceCards";
import { InstanceTable } from "./InstanceTable";
import { filterCount, filtersOf, noFilters, searchOf, type Filters } from "./models/filters";
import { MorePages } from "./MorePages";
import { StartMenu } from "./StartMenu";
import { useSoon } from "../../policies/usePolicy";
import { useInstancePages } from "./useInstancePages";
import { runningWords } from "./words";

const useStyles = makeStyles({
  status: { display: "flex", justifyContent: "space-between", flexWrap: "wrap", gap: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  keys: { [narrow]: { display: "none" } },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

export default function RunningView() {
  const styles = useStyles();
  const words = useWords(runningWords);
  const isNarrow = useMedia(narrow);
  const [search, setSearch] = useSearchParams();
  const filters = useMemo(() => filtersOf(search), [search]);
  const soon = useSoon();
  const pages = useInstancePages(filters, soon);
  const rows = useMemo(() => {
    // A row that moved while pages were read may stand on two of them: the later reading counts once.
    const seen = new Set<string>();
    return (pages.data?.pages ?? []).flatMap(page => page.items).filter(row => !seen.has(row.id) && seen.add(row.id));
  }, [pages.data]);
  const change = (next: Filters, typing = false): void => setSearch(searchOf(next), { replace: typing });
  const more = pages.hasNextPage;

  const list = (): React.ReactNode => {
    if (pages.isPending) return <Loading rows={10} />;
    if (pages.isError && rows.length === 0) return <Failed error={pages.error} retry={pages.refetch} />;
    if (rows.length === 0 && more) return <Spinner label={words.looking} />;
    if (rows.length === 0 && filterCount(filters) > 0) {
      return <Empty icon={<FilterDismissRegular />} title={words.noMatchTitle} actions={<Button onClick={() => change(noFilters)}>{words.filters.clear}</Button>}><p>{words.noMatchBody}</p></Empty>;
    }
    if (rows.length === 0) return <Empty icon={<LeafOneRegular />} title={words.emptyTitle}><p>{words.emptyBody}</p></Empty>;
    return (
      <div className={styles.list}>
        <div className={styles.status}>
          <span role="status">{more ? words.shownMore(rows.length) : words.shown(rows.length)}</span>
          <span className={styles.keys}>{words.keys}</span>
        </div>
        {isNarrow ? <InstanceCards rows={rows} soon={soon} /> : <InstanceTable rows={rows} more={more} soon={soon} />}
      </div>
    );
  };

  return (
    <Page title={words.title} lead={words.lead} wide actions={<StartMenu />}>
      <FilterBar filters={filters} soon={soon} onChange={change} />
      {pages.isError && rows.length > 0 && <Stale at={pages.dataUpdatedAt} />}
      {list()}
      <MorePages more={more && !pages.isError} loading={pages.isFetchingNextPage} rows={rows.length} pages={pages.data?.pages.length ?? 0} onMore={pages.fetchNextPage} />
    </Page>
  );
}
