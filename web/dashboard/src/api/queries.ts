import { QueryClient, type QueryFunctionContext } from "@tanstack/react-query";
import type { Collection } from "./collections";
import { UnreachableError } from "./problem";

declare module "@tanstack/react-query" {
  interface Register {
    queryMeta: { collections?: readonly Collection[] };
  }
}

/**
 * A query over collections of the service: it is asked again when one of them changes.
 * The key begins with the first collection, e.g. `liveQuery(["instances", "tasks"], ["today", owner], ({ signal }) => …)`.
 */
export function liveQuery<T>(
  made: readonly [Collection, ...Collection[]],
  key: readonly unknown[],
  queryFn: (context: QueryFunctionContext) => Promise<T>,
) {
  return { queryKey: [made[0], ...key] as readonly unknown[], queryFn, meta: { collections: made } };
}

export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Changes are told; what is older than this is asked again when it is looked at.
        staleTime: 15_000,
        gcTime: 5 * 60_000,
        // A refusal stays one; only silence is asked again, and the connection's return asks once more.
        retry: (failures, error) => error instanceof UnreachableError && failures < 2,
        networkMode: "always",
      },
      mutations: { networkMode: "always" },
    },
  });
}
