import createClient from "openapi-fetch";
import type { paths } from "./schema";
import { transport } from "./transport";

/** The service's routes, typed by its own document. Refusals are thrown, see `transport`. */
export const api = createClient<paths>({
  baseUrl: window.location.origin,
  fetch: transport,
});

/** The body of a call to `api`, e.g. `bodyOf(api.GET("/api/me"))`. */
export async function bodyOf<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call;
  return data as T;
}
