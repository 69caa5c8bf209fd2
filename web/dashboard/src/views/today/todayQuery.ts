import { api, bodyOf } from "../../api/client";
import { liveQuery } from "../../api/queries";

/** @param owner whose day; everybody's without. */
export const todayQuery = (owner?: string) =>
  liveQuery(["instances", "tasks", "messages", "clients", "sending"], ["today", owner ?? null], ({ signal }) =>
    bodyOf(api.GET("/api/today", { signal, params: { query: owner === undefined ? {} : { owner } } })));
