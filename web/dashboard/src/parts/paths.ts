/** The address of a process's page. */
export const instancePath = (id: string): string => `/instances/${encodeURIComponent(id)}`;

/** The address of a client's page. */
export const clientPath = (id: string): string => `/clients/${encodeURIComponent(id)}`;

/** The business id in a process's id, e.g. `K-1042` of `order~K-1042`. */
export const businessIdOf = (instanceId: string): string => instanceId.slice(instanceId.indexOf("~") + 1);
