import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { api, bodyOf } from "./client";
import { liveQuery } from "./queries";

export interface DirectoryClient {
  id: string;
  name: string;
  tier: "standard" | "vip";
  language: "en" | "ko";
  csm: string | null;
}

export interface DirectoryStaff {
  id: string;
  name: string;
  /** A role is a contact of the policy, e.g. a function's shared mailbox. */
  kind?: "person" | "role";
  role: string;
  function: string | null;
}

export interface DirectoryAnswer {
  clients: DirectoryClient[];
  staff: DirectoryStaff[];
  team: { id: string; name: string };
  /** There are more than the answer holds. */
  more: boolean;
}

declare module "./pending" {
  interface PendingPaths {
    "/api/directory": Reads<DirectoryAnswer>;
  }
}

export const directoryQuery = liveQuery(["clients", "staff"], ["directory"], ({ signal }) => bodyOf(api.GET("/api/directory", { signal })));

export interface Names {
  /** The client's name, or the id until it is known. */
  client: (id: string) => string;
  /** The person's or the team's name, or the id until it is known. */
  staff: (id: string) => string;
}

export const useDirectory = () => useQuery({ ...directoryQuery, staleTime: 5 * 60_000 });

/** Names for ids; what has no name yet is shown by its id. */
export function useNames(): Names {
  const { data } = useDirectory();
  return useMemo(() => {
    const clients = new Map(data?.clients.map(client => [client.id, client.name]));
    const staff = new Map(data?.staff.map(person => [person.id, person.name]));
    if (data) staff.set(data.team.id, data.team.name);
    return { client: id => clients.get(id) ?? id, staff: id => staff.get(id) ?? id };
  }, [data]);
}
