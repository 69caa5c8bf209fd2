/** What the service says has changed, by name; a query names those it is made of. */
export const collections = [
  "instances", "tasks", "messages", "clients", "staff", "issues", "feedback", "transitions", "surveys", "policies", "sending",
] as const;

export type Collection = (typeof collections)[number];
