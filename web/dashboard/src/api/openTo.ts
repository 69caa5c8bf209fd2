const cs = ["specialist", "csm", "cs-lead"] as const;
const csAndOperator = [...cs, "operator"] as const;
const inCharge = ["cs-lead", "operator"] as const;

/** Roles of the operations that something is shown or left out by, as the document's `x-roles` name them; a test holds the two together. */
export const openTo = {
  "GET /api/today": csAndOperator,
  "GET /api/instances": csAndOperator,
  "GET /api/instances/{instanceId}": csAndOperator,
  "GET /api/instances/{instanceId}/history": inCharge,
  "GET /api/clients": csAndOperator,
  "GET /api/messages": csAndOperator,
  "GET /api/figures": [...csAndOperator, "cfo", "ceo"],
  "GET /api/policies/current": csAndOperator,
  "GET /api/directory": csAndOperator,
  "POST /api/issues": cs,
  "POST /api/transitions": ["csm", "cs-lead"],
  "POST /api/feedback": cs,
  "POST /api/clients/import": ["cs-lead"],
  "POST /api/staff/import": inCharge,
  "POST /api/messages/{key}/hold": csAndOperator,
  "POST /api/messages/{key}/release": csAndOperator,
  "POST /api/messages/{key}/resend": csAndOperator,
  "POST /api/sending/hold": inCharge,
  "POST /api/clients/{clientId}/hold": inCharge,
  "POST /api/policies/closures/apply": ["cs-lead"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Operation = keyof typeof openTo;

/** Whether somebody with these roles may do it. Only what is shown depends on it: the service decides what is done. */
export const may = (roles: readonly string[], operation: Operation): boolean => {
  const open: readonly string[] = openTo[operation];
  return roles.some(role => open.includes(role));
};
