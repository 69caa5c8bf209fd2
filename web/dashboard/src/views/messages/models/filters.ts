import type { Schemas } from "../../../api/types";

export type MessageState = Schemas["MessageState"];
export type MessageKind = Schemas["MessageKind"];

export const messageStates = ["planned", "held", "sending", "accepted", "delivered", "bounced", "failed", "outcomeUnknown"] as const satisfies readonly MessageState[];

/** Which messages the reader asked for. */
export interface MessageFilters {
  state: MessageState | null;
  kind: string | null;
  client: string | null;
  instance: string | null;
}

export const noFilters: MessageFilters = { state: null, kind: null, client: null, instance: null };

const names = ["state", "kind", "client", "instance"] as const;

/** Reads the page's address; a state nobody knows is left out, the rest the service judges. */
export function filtersOf(search: URLSearchParams): MessageFilters {
  const state = messageStates.find(one => one === search.get("state")) ?? null;
  return { state, kind: search.get("kind") || null, client: search.get("client") || null, instance: search.get("instance") || null };
}

/** The address for other filters. What else stands there is kept, but for the row that was open. */
export function withFilters(search: URLSearchParams, filters: MessageFilters): URLSearchParams {
  const next = new URLSearchParams(search);
  next.delete("message");
  for (const name of names) {
    const value = filters[name];
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
}

/** The question for the service. */
export function queryOf(filters: MessageFilters): Record<string, string> {
  return {
    ...(filters.state ? { state: filters.state } : {}),
    ...(filters.kind ? { kind: filters.kind } : {}),
    ...(filters.client ? { clientId: filters.client } : {}),
    ...(filters.instance ? { instanceId: filters.instance } : {}),
  };
}

export const isFiltered = (filters: MessageFilters): boolean => names.some(name => filters[name] !== null);
