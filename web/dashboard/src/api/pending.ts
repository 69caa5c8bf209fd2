/**
 * Routes that the page uses and `schema.d.ts` does not name yet, in the shape openapi-typescript would give them.
 * Who uses one adds it: `declare module "…/api/pending" { interface PendingPaths { "/api/today": Reads<TodayAnswer> } }`; it goes when the document has the route.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface PendingPaths {}

type Asked<Query, Path> = { query?: Query; header?: never; cookie?: never } & ([Path] extends [never] ? { path?: never } : { path: Path });

interface Operation<Answer, Query, Path> {
  parameters: Asked<Query, Path>;
  responses: { 200: { headers: Record<string, unknown>; content: { "application/json": Answer } } };
}

interface Parameters {
  parameters: { query?: never; header?: never; path?: never; cookie?: never };
}

/** A route with a GET. */
export interface Reads<Answer, Query = never, Path = never> extends Parameters {
  get: Operation<Answer, Query, Path> & { requestBody?: never };
}

/** A route with a POST of JSON. */
export interface Takes<Body, Answer, Path = never, Query = never> extends Parameters {
  post: Operation<Answer, Query, Path> & { requestBody: { content: { "application/json": Body } } };
}
