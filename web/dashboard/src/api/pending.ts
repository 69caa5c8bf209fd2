/**
 * Routes that the page uses and `schema.d.ts` does not name yet, in the shape openapi-typescript would give them.
 * A route goes from here when the document has it.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface PendingPaths {}
