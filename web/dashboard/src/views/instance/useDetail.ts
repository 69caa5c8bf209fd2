import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Collection } from "../../api/collections";
import { useMay } from "../../api/me";
import { isStatus, ProblemError } from "../../api/problem";
import { openTo } from "../../api/openTo";
import { asInstance } from "./asInstance";
import { liveQuery } from "../../api/queries";
import { api, bodyOf } from "../../api/client";
import { businessIdOf } from "../../parts/paths";
import type { Detail, Task } from "./detail";
import { readerOf } from "./readProcess";

const collections: readonly [Collection, ...Collection[]] = ["instances", "issues", "feedback", "transitions", "surveys", "messages"];

/** An instance with what its process knows of it. */
export function useDetail(id: string): UseQueryResult<Detail> {
  const readsInstances = useMay("GET /api/instances/{instanceId}");
  return useQuery(
    liveQuery<Detail>(collections, ["detail", id], async ({ signal }) => {
      if (!readsInstances) return await ownPart(id, signal);
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

/** Who is asked for an answer, a decision or a part reads it from the process itself. */
async function ownPart(id: string, signal: AbortSignal): Promise<Detail> {
  const process = id.slice(0, id.indexOf("~"));
  const readView = process === "escalation" || process === "feedback-loop" ? readerOf(process) : undefined;
  const detail = readView && asInstance(id, process, await readView(businessIdOf(id), signal));
  if (detail) return detail;
  throw new ProblemError({ status: 403, title: "Not open to this role.", requiredRoles: [...openTo["GET /api/instances/{instanceId}"]] });
}
