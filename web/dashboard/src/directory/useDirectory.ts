import { useMemo } from "react";
import { useDirectory } from "../api/directory";
import { Names, nobody } from "./directory";

/** Names by id, and all of them to choose from. Without an answer, ids stand for themselves: nothing waits for names. */
export function useDirectoryNames(): Names {
  const { data } = useDirectory();
  return useMemo(() => new Names({ ...nobody, ...data }), [data]);
}
