import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { isStatus, ProblemError } from "../../../api/problem";
import { liveQuery } from "../../../api/queries";
import { api, bodyOf } from "../../../api/client";
import { Failed, Loading } from "../../../shell/states";
import { useTellers } from "./tellers";

const useStyles = makeStyles({
  root: { backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusLarge, boxShadow: tokens.shadow2 },
  scroll: { overflowX: "auto", maxHeight: "60vh" },
  table: { borderCollapse: "collapse", width: "100%", fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, "& th, & td": { textAlign: "start", verticalAlign: "top", padding: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` } },
});

/** What the engine keeps of an instance, behind a fold: it is asked for only once somebody opens it. */
export function HistorySection({ id }: { id: string }) {
  const styles = useStyles();
  const { words } = useTellers();
  const [open, setOpen] = useState(false);
  return (
    <Accordion className={styles.root} collapsible onToggle={(_, { openItems }) => setOpen(openItems.length > 0)}>
      <AccordionItem value="history">
        <AccordionHeader as="h2">{words.history.title}</AccordionHeader>
        <AccordionPanel>{open && <History id={id} />}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function History({ id }: { id: string }) {
  const styles = useStyles();
  const { words, when } = useTellers();
  const said = words.history;
  const live = liveQuery(["instances"], ["history", id], () => Promise.reject(new Error("unused")));
  const pages = useInfiniteQuery({
    queryKey: live.queryKey,
    queryFn: ({ pageParam, signal }) => bodyOf(api.GET("/api/instances/{instanceId}/history", { params: { path: { instanceId: id }, query: { cursor: pageParam, limit: 100 } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.next ?? undefined,
  });
  if (pages.isPending) return <Loading rows={4} />;
  if (isStatus(pages.error, 404)) return <p>{said.none}</p>;
  if (pages.error instanceof ProblemError && pages.error.status !== 403) return <p lang="en">{pages.error.message}</p>;
  if (pages.isError) return <Failed error={pages.error} retry={pages.refetch} />;
  return (
    <>
      <p>{said.open}</p>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={said.title}>
        <table className={styles.table}>
          <thead><tr><th scope="col">#</th><th scope="col">{said.at}</th><th scope="col">{said.type}</th><th scope="col">{said.name}</th><th scope="col">{said.detail}</th></tr></thead>
          <tbody>
            {pages.data.pages.flatMap(page => page.items).map(item => (
              <tr key={item.sequence}><td>{item.sequence}</td><td>{when(item.at)}</td><td>{item.type}</td><td>{item.name}</td><td>{item.detail}</td></tr>
            ))}
          </tbody>
        </table>
      </div>
      {pages.hasNextPage && <Button onClick={() => void pages.fetchNextPage()}>{said.more}</Button>}
    </>
  );
}
