import { Suspense } from "react";
import { useStore } from "../../api/store";
import { useOnceOpen } from "../../parts/useOnceOpen";
import { lazyPart } from "../lazyPart";
import { ErrorBoundary } from "../states";
import { shortcutsShown } from "./shortcutsState";
import { useShortcuts } from "./useShortcuts";

const ShortcutsDialog = lazyPart(() => import("./ShortcutsDialog"));

/** Single keys for the whole page, and their list once somebody asks for it. */
export function Shortcuts() {
  useShortcuts();
  const shown = useStore(shortcutsShown);
  if (!useOnceOpen(shown)) return null;
  return <ErrorBoundary><Suspense><ShortcutsDialog /></Suspense></ErrorBoundary>;
}
