import type { QueryClient } from "@tanstack/react-query";
import { connection } from "./connection";

/** Milliseconds between two looks, where changes are not pushed (assumed; ETags make an unchanged answer cheap). */
const pollEvery = 15_000;

/** Asks again for everything shown, every so often while the tab can be seen and at once when it comes into sight. */
export function pollingUntil(client: QueryClient, stop: AbortSignal): Promise<void> {
  connection.set("polling");
  const look = (): void => {
    if (document.visibilityState === "hidden") return;
    void client.invalidateQueries({ type: "active" }, { cancelRefetch: false }).then(() => {
      const failed = client.getQueryCache().findAll({ type: "active" }).some(query => query.state.error?.name === "UnreachableError");
      connection.set(failed ? "lost" : "polling");
    });
  };
  const timer = setInterval(look, pollEvery);
  document.addEventListener("visibilitychange", look);
  return new Promise(resolve => {
    stop.addEventListener("abort", () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
      resolve();
    });
  });
}
