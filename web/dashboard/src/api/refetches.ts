import type { Query, QueryClient } from "@tanstack/react-query";
import type { Collection } from "./collections";

/** Milliseconds between two rounds of asking again: a query is asked at most once in that time (assumed). */
const pace = 1_000;

/** Asks again for what changed: at once, then at most one round per `pace`, with all that was named meanwhile. */
export class Refetches {
  private readonly client: QueryClient;
  private readonly named = new Set<Collection>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: QueryClient) {
    this.client = client;
  }

  changed(names: readonly Collection[]): void {
    for (const name of names) this.named.add(name);
    if (this.timer === undefined) this.round();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.named.clear();
  }

  private readonly round = (): void => {
    this.timer = undefined;
    if (this.named.size === 0) return;
    const names = new Set(this.named);
    this.named.clear();
    const predicate = (query: Query): boolean => {
      const hit = (query.meta?.collections ?? []).filter(name => names.has(name));
      // Its answer may be older than the change: it is left to arrive, and asked for again in the next round.
      const underWay = hit.length > 0 && query.state.fetchStatus === "fetching";
      if (underWay) for (const name of hit) this.named.add(name);
      return hit.length > 0 && !underWay;
    };
    void this.client.invalidateQueries({ predicate });
    this.timer = setTimeout(this.round, pace);
  };
}
