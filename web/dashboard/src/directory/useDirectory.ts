import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { api, bodyOf } from "../api/client";
import { useMay } from "../api/me";
import { liveQuery } from "../api/queries";
import { Names, nobody } from "./directory";

const directoryQuery = liveQuery(["clients", "staff"], ["directory"], ({ signal }) => bodyOf(api.GET("/api/directory", { signal })));

export const useDirectory = () => useQuery({ ...directoryQuery, enabled: useMay("GET /api/directory"), staleTime: 5 * 60_000 });

/** Names by id, and all of them to choose from. Without an answer, ids stand for themselves: nothing waits for names. */
export function useNames(): Names {
  const { data } = useDirectory();
  return useMemo(() => new Names({ ...nobody, ...data }), [data]);
}
