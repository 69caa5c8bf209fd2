import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api, bodyOf } from "../../api/client";
import { liveQuery } from "../../api/queries";
import { serviceZone } from "../../models/time";
import { queryOf, type Period } from "./models/period";

/** The figures of a period. Those of the one before stay until they are there, so that the page does not jump. */
export function useFigures(period: Period) {
  const query = queryOf(period, serviceZone);
  return useQuery({
    ...liveQuery(["surveys", "issues", "feedback", "messages", "instances"], ["figures", query], ({ signal }) =>
      bodyOf(api.GET("/api/figures", { params: { query }, signal })),
    ),
    placeholderData: keepPreviousData,
  });
}
