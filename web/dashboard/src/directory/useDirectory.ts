import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { liveQuery } from "../api/queries";
import { read } from "../api/read";
import { Names, nobody, type Directory } from "./directory";

export const directoryQuery = {
  ...liveQuery<Directory>(["clients", "staff"], ["directory"], ({ signal }) => read("/api/directory", {}, signal)),
  staleTime: 60_000,
};

/** Names by id. Without an answer, ids stand for themselves: nothing waits for names. */
export function useDirectoryNames(): Names {
  const { data } = useQuery(directoryQuery);
  return useMemo(() => new Names({ ...nobody, ...data }), [data]);
}
