import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Collection } from "../../api/collections";
import { isStatus } from "../../api/problem";
import { liveQuery } from "../../api/queries";
import { read } from "../../api/read";
import { businessId, type Detail, type Instance, type Task } from "./detail";
import { ownInstance, processOf } from "./models/ownInstance";

const routes: Readonly<Record<Exclude<Detail["process"], "other">, string>> = {
  order: "orders", escalation: "issues", transition: "transitions", "feedback-loop": "feedback", survey: "surveys", departure: "departures",
};

const routeOf = (process: string): string | undefined => (routes as Readonly<Record<string, string>>)[process];

const collections: readonly [Collection, ...Collection[]] = ["instances", "issues", "feedback", "transitions", "surveys", "messages"];

/** An instance with what its process knows of it. Who may not read instances (a CFO, a function's member) reads it by the process they have a part in. */
export function useDetail(id: string): UseQueryResult<Detail> {
  return useQuery(
    liveQuery<Detail>(collections, ["detail", id], async ({ signal }) => {
      let instance: Instance;
      try {
        instance = await read<Instance>(`/api/instances/${encodeURIComponent(id)}`, {}, signal);
      } catch (error) {
        const own = isStatus(error, 403) ? routeOf(processOf(id)) : undefined;
        const detail = own && ownInstance(id, await read(`/api/${own}/${encodeURIComponent(businessId(id))}`, {}, signal));
        if (detail) return detail;
        throw error;
      }
      const route = routeOf(instance.process);
      if (route === undefined) return { process: "other", instance };
      try {
        const view = await read(`/api/${route}/${encodeURIComponent(businessId(id))}`, {}, signal);
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
      const { items } = await read<{ items: Task[] }>("/api/tasks", { instanceId: id, limit: 200 }, signal);
      return items.filter(task => task.instanceId === id);
    }),
  );
