import { api, bodyOf } from "../../api/client";
import { liveQuery } from "../../api/queries";
import { minute } from "../../models/duration";

/** @param owner whose day; everybody's without. */
export const todayQuery = (owner?: string) =>
  ({
    ...liveQuery(["instances", "tasks", "messages", "clients", "sending"], ["today", owner ?? null], ({ signal }) =>
      bodyOf(api.GET("/api/today", { signal, params: { query: owner === undefined ? {} : { owner } } }))),
    // What is late or due soon moves with the clock, not only with changes (assumed).
    refetchInterval: minute / 2,
  });
