import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Failed } from "./Failed";
import { Loading } from "./Loading";
import { Stale } from "./Stale";

interface Props<T> {
  query: UseQueryResult<T>;
  rows?: number;
  children: (data: T) => ReactNode;
}

/** A query in whichever state it is. Figures once shown stay when a later try fails, with how old they are. */
export function Answer<T>({ query, rows, children }: Props<T>) {
  if (query.data !== undefined) return <>{query.isError && <Stale at={query.dataUpdatedAt} />}{children(query.data)}</>;
  if (query.isError) return <Failed error={query.error} retry={query.refetch} />;
  return <Loading rows={rows} />;
}
