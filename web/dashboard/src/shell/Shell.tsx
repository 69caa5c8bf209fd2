import { makeStyles, tokens } from "@fluentui/react-components";
import { useQueryClient } from "@tanstack/react-query";
import { Suspense, useEffect } from "react";
import { Outlet, useLocation } from "react-router";
import { followChanges } from "../api/live";
import { useWords } from "../words";
import { narrow } from "./breakpoints";
import { ErrorBoundary, Loading } from "./states";
import { Shortcuts } from "./shortcuts/Shortcuts";
import { TopBar } from "./TopBar";
import { shellWords } from "./words";

const useStyles = makeStyles({
  skip: {
    position: "absolute", insetInlineStart: tokens.spacingHorizontalS, top: "-100px", zIndex: 20, padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorBrandForeground1, borderRadius: tokens.borderRadiusMedium, boxShadow: tokens.shadow16,
    ":focus": { top: tokens.spacingVerticalS },
  },
  main: { padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL} 64px`, [narrow]: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} 48px` } },
});

/** The frame of every page for somebody signed in; while it is there, changes are followed. */
export function Shell() {
  const styles = useStyles();
  const words = useWords(shellWords);
  const client = useQueryClient();
  const { pathname } = useLocation();

  useEffect(() => {
    const stop = new AbortController();
    void followChanges(client, stop.signal);
    return () => stop.abort();
  }, [client]);

  return (
    <>
      <a href="#content" className={styles.skip}>{words.skip}</a>
      <TopBar />
      <main id="content" className={styles.main} tabIndex={-1}>
        <ErrorBoundary key={pathname}>
          <Suspense fallback={<Loading />}><Outlet /></Suspense>
        </ErrorBoundary>
      </main>
      <Shortcuts />
    </>
  );
}
