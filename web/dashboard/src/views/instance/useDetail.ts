import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Collection } from "../../api/collections";
import { isStatus } from "../../api/problem";
import { liveQuery } from "../../api/queries";
import { api, bodyOf } from "../../api/client";
import { businessIdOf } from "../../parts/paths";
import type { Detail, Task } from "./detail";
import { readerOf } from "./readProcess";

const collections: readonly [Collection, ...Collection[]] = ["instances", "issues", "feedback", "transitions", "surveys", "messages"];

/** An instance with what its process knows of it. */
export function useDetail(id: string): UseQueryResult<Detail> {
  return useQuery(
    liveQuery<Detail>(collections, ["detail", id], async ({ signal }) => {
      const instance = await bodyOf(api.GET("/api/instances/{instanceId}", { params: { path: { instanceId: id } }, signal }));
      const readView = readerOf(instance.process);
      if (readView === undefined) return { process: "other", instance };
      try {
        const view = await readView(businessIdOf(id), signal);
        return { process: instance.process, instance, view } as Detail;
      } catch (error) {
        // What the process knows may be closed to this role, or gone; the instance itself is still worth a page.
        if (isStatus(error, 403) || isStatus(error, 404)) return { process: "other", instance };
        throw error;
      }
    }),
  );
}

/** Open and done tasks of an instance. */
export const useTasks = (id: string): UseQueryResult<Task[]> =>
  useQuery(
    liveQuery<Task[]>(["tasks"], ["of", id], async ({ signal }) => {
      const { items } = await bodyOf(api.GET("/api/tasks", { params: { query: { instanceId: id, limit: 200 } }, signal }));
      return items.filter(task => task.instanceId === id);
    }),
  );
