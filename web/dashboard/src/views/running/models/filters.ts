import { day as dayLength } from "../../../models/duration";
import { dayOf } from "../../../models/time";

export const instanceStates = ["open", "waiting", "late", "suspended", "completed", "cancelled", "expired", "failed"] as const;
export type InstanceState = (typeof instanceStates)[number];

/** When something is due: by a word, or on one day such as `2026-03-30`. */
export const dueWords = ["overdue", "soon", "today"] as const;

/** What the list shows; an empty member does not filter. It is all in the address, so that a link shows the same. */
export interface Filters {
  process: string;
  state: InstanceState | "";
  owner: string;
  client: string;
  due: string;
  breached: "true" | "false" | "";
  text: string;
}

export const noFilters: Filters = { process: "", state: "", owner: "", client: "", due: "", breached: "", text: "" };

const names = Object.keys(noFilters) as (keyof Filters)[];

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`));

/** What an address asks for. A word that means nothing is left out rather than answered with an error. */
export function filtersOf(search: URLSearchParams): Filters {
  const said = (name: string): string => (search.get(name) ?? "").trim();
  const [state, due, breached] = [said("state"), said("due"), said("breached")];
  return {
    process: said("process"),
    state: instanceStates.find(known => known === state) ?? "",
    owner: said("owner"),
    client: said("client"),
    due: dueWords.some(known => known === due) || isDay(due) ? due : "",
    breached: breached === "true" || breached === "false" ? breached : "",
    text: said("text"),
  };
}

/** The address of a list, shortest first: only what filters is named. */
export function searchOf(filters: Filters): URLSearchParams {
  const search = new URLSearchParams();
  for (const name of names) if (filters[name] !== "") search.set(name, filters[name]);
  return search;
}

export const filterCount = (filters: Filters): number => names.filter(name => filters[name] !== "").length;

export interface InstanceQuery {
  process?: string;
  state?: string;
  owner?: string;
  clientId?: string;
  dueAfter?: string;
  dueBefore?: string;
  breached?: string;
  text?: string;
}

/**
 * What the service is asked for.
 * @param now the service's now, milliseconds since the epoch
 * @param soon how far ahead "soon" reaches, milliseconds
 */
export function queryOf(filters: Filters, now: number, soon: number): InstanceQuery {
  const { process, state, owner, client, due, breached, text } = filters;
  return {
    ...(process && { process }),
    ...(state && { state }),
    ...(owner && { owner }),
    ...(client && { clientId: client }),
    ...(breached && { breached }),
    ...(text && { text }),
    ...dueRange(due, now, soon),
  };
}

function dueRange(due: string, now: number, soon: number): Pick<InstanceQuery, "dueAfter" | "dueBefore"> {
  if (due === "") return {};
  if (due === "overdue") return { dueBefore: instant(now) };
  if (due === "soon") return { dueAfter: instant(now), dueBefore: instant(now + soon) };
  const start = startOfDay(due === "today" ? dayOf(now) : due);
  return { dueAfter: instant(start), dueBefore: instant(start + dayLength) };
}

/** Midnight of a day in the service's zone; Seoul keeps one offset all year. */
export const startOfDay = (day: string): number => Date.parse(`${day}T00:00:00+09:00`);

const instant = (at: number): string => new Date(at).toISOString();
