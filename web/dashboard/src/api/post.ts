import { api, bodyOf } from "./client";

/** A POST of a route that is put together, e.g. by which action was chosen; its tests hold it against the document. */
export function post<T>(path: string, body: unknown): Promise<T> {
  return bodyOf(api.POST(path as never, { body } as never)) as Promise<T>;
}
