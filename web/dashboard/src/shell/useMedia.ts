import { useCallback, useSyncExternalStore } from "react";

/** Whether a media query such as `narrow` holds just now. */
export function useMedia(query: string): boolean {
  const asked = query.replace(/^@media\s*/, "");
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = window.matchMedia(asked);
      list.addEventListener("change", listener);
      return () => list.removeEventListener("change", listener);
    },
    [asked],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(asked).matches);
}
