import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api, bodyOf } from "../../api/client";
import { minute } from "../../models/duration";
import { serviceZone } from "../../models/time";
import { queryOf, type Period } from "./models/period";

/** The figures of a period. Those of the one before stay until they are there, so that the page does not jump. */
export function useFigures(period: Period) {
  const query = queryOf(period, serviceZone);
  return useQuery({
    queryKey: ["figures", query],
    queryFn: ({ signal }) => bodyOf(api.GET("/api/figures", { params: { query }, signal })),
    // Up to a year is counted: not with every change, but every minute (assumed).
    refetchInterval: minute,
    placeholderData: keepPreviousData,
  });
}
