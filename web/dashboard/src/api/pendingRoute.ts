/** A route that `schema.d.ts` does not name yet, for a view's part of `PendingPaths`. */
export interface PendingGet<Answer, Query = never, Path = never> {
  get: {
    parameters: { query?: Query; header?: never; cookie?: never } & ([Path] extends [never] ? { path?: never } : { path: Path });
    requestBody?: never;
    responses: { 200: { headers: Record<string, unknown>; content: { "application/json": Answer } } };
  };
}

export interface PendingPost<Answer, Body> {
  post: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": Body } };
    responses: { 200: { headers: Record<string, unknown>; content: { "application/json": Answer } } };
  };
}
