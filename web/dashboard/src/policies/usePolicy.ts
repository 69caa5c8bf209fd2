import { useQuery } from "@tanstack/react-query";
import { api, bodyOf } from "../api/client";
import { liveQuery } from "../api/queries";
import { durationOf, hour } from "../models/duration";

const policyQuery = liveQuery(["policies"], ["current"], ({ signal }) => bodyOf(api.GET("/api/policies/current", { signal })));

/** The policy in force. */
export const usePolicy = () => useQuery(policyQuery);

/** How far ahead "soon" reaches, milliseconds: the policy's own number; two hours until it is known. */
export function useSoon(): number {
  const { data } = useQuery({ ...policyQuery, staleTime: Number.POSITIVE_INFINITY });
  const entry = data?.sections.flatMap(section => section.entries).find(one => one.key === "desk.dueSoon");
  const length = durationOf(entry?.value ?? "");
  return Number.isNaN(length) ? 2 * hour : length;
}
