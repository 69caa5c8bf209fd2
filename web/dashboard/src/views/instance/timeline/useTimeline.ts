import { useQuery, useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import { isStatus } from "../../../api/problem";
import { liveQuery } from "../../../api/queries";
import { api, bodyOf } from "../../../api/client";
import type { Line } from "../detail";
import type { InstancePlan } from "../../../api/types";

interface LinePage {
  items: Line[];
  next: string | null;
}

interface Lines {
  lines: readonly Line[];
  /** The page that may still grow: where it begins, and how many lines stand before it. */
  last: { cursor: string | null; before: number };
  /** There are more than are read. */
  more: boolean;
}

const pageSize = 200;

/** Lines one page holds in memory (assumed); no process comes near it. */
const most = 20_000;

/** Every line of the timeline. Lines are only added, so that a refresh reads the last page again and what follows. */
export function useTimeline(id: string): UseQueryResult<Lines> {
  const client = useQueryClient();
  const query = liveQuery<Lines>(["instances"], ["timeline", id], async ({ signal, queryKey }) => {
    const known = client.getQueryData<Lines>(queryKey);
    let cursor: string | null = known?.last.cursor ?? null;
    let before = known?.last.before ?? 0;
    const lines: Line[] = (known?.lines ?? []).slice(0, before);
    for (;;) {
      const query = { cursor: cursor ?? undefined, limit: pageSize };
      const page: LinePage = await bodyOf(api.GET("/api/instances/{instanceId}/timeline", { params: { path: { instanceId: id }, query }, signal }));
      lines.push(...page.items);
      if (page.next === null || lines.length >= most) return { lines, last: { cursor, before }, more: page.next !== null };
      cursor = page.next;
      before = lines.length;
    }
  });
  return useQuery(query);
}

/** What is planned; nothing where the service does not say. */
export const usePlan = (id: string): UseQueryResult<InstancePlan | null> =>
  useQuery(
    liveQuery<InstancePlan | null>(["instances", "policies"], ["plan", id], async ({ signal }) => {
      try {
        return await bodyOf(api.GET("/api/instances/{instanceId}/plan", { params: { path: { instanceId: id } }, signal }));
      } catch (error) {
        if (isStatus(error, 404) || isStatus(error, 403)) return null;
        throw error;
      }
    }),
  );
