import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useWords } from "../../words";
import { runningWords } from "./words";

const useStyles = makeStyles({ root: { display: "flex", justifyContent: "center", minHeight: "32px" } });

/** How far below the screen the end of the list may be until more is loaded by itself (assumed): about a screen. */
const ahead = "900px";

interface Props {
  more: boolean;
  loading: boolean;
  /** Rows and pages there are: with each new page the end is looked at again, so that one that came back short loads on. */
  rows: number;
  pages: number;
  onMore: () => unknown;
}

/** Loads on as the end of the list comes near; a button for whoever gets there by keyboard. */
export function MorePages({ more, loading, rows, pages, onMore }: Props) {
  const styles = useStyles();
  const words = useWords(runningWords);
  const end = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = end.current;
    if (!element || !more || loading || typeof IntersectionObserver === "undefined") return;
    const watch = new IntersectionObserver(entries => {
      if (entries.some(entry => entry.isIntersecting)) void onMore();
    }, { rootMargin: ahead });
    watch.observe(element);
    return () => watch.disconnect();
  }, [more, loading, rows, pages, onMore]);

  return (
    <div ref={end} className={styles.root}>
      {more && (loading ? <Spinner size="tiny" label={words.loadingMore} /> : <Button onClick={() => void onMore()}>{words.more}</Button>)}
    </div>
  );
}
