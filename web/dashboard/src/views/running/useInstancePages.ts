import { keepPreviousData, useInfiniteQuery, useQueryClient, type InfiniteData } from "@tanstack/react-query";
import { liveQuery } from "../../api/queries";
import { api, bodyOf } from "../../api/client";
import { serviceClock } from "../../api/serviceClock";
import { minute } from "../../models/duration";
import type { Instance } from "../instance/detail";
import { queryOf, type Filters } from "./models/filters";

interface InstancePage {
  items: Instance[];
  next: string | null;
}

/** Rows of one page (assumed): a screen and what is scrolled to next. */
const pageSize = 100;

/** Pages that are asked for again with every change; a reader further down than that has them asked for every half minute (assumed). */
const livePages = 5;

/** The list page by page. Pages that come back short are no end: the service looked through as much as one answer may cost. */
export function useInstancePages(filters: Filters, soon: number) {
  const live = liveQuery(["instances"], ["list", filters, filters.due === "soon" ? soon : null], () => Promise.reject(new Error("unused")));
  const loaded = useQueryClient().getQueryData<InfiniteData<InstancePage>>(live.queryKey)?.pages.length ?? 0;
  return useInfiniteQuery<InstancePage, Error, InfiniteData<InstancePage>, readonly unknown[], string | null>({
    queryKey: live.queryKey,
    meta: loaded > livePages ? {} : live.meta,
    queryFn: ({ pageParam, signal }) =>
      bodyOf(api.GET("/api/instances", { params: { query: { ...queryOf(filters, serviceClock.now() ?? 0, soon), cursor: pageParam ?? undefined, limit: pageSize } }, signal })),
    initialPageParam: null,
    getNextPageParam: page => page.next,
    placeholderData: keepPreviousData,
    // What is due moves with the clock, not only with changes.
    refetchInterval: query => (filters.due !== "" || (query.state.data?.pages.length ?? 0) > livePages ? minute / 2 : false),
  });
}
