import { api, bodyOf } from "./client";

type Parameters = Readonly<Record<string, string | number | boolean | undefined>>;

/** A GET of a route whose answer is typed by the caller, because the document does not name it yet or the route is put together. */
export function read<T>(path: string, query: Parameters = {}, signal?: AbortSignal): Promise<T> {
  const asked = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined && value !== ""));
  return bodyOf(api.GET(path as never, { params: { query: asked }, signal } as never)) as Promise<T>;
}

/** A POST of a route that is put together. */
export function post<T>(path: string, body: unknown, init: { headers?: Record<string, string>; query?: Parameters } = {}): Promise<T> {
  const { query, ...rest } = init;
  return bodyOf(api.POST(path as never, { body, ...rest, ...(query && { params: { query } }) } as never)) as Promise<T>;
}
