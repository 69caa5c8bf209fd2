import type { Schemas } from "../../../api/types";
import type { MessageState } from "./filters";

export type LedgerRow = Schemas["LedgerRow"];
export type MessageAction = "resend" | "hold" | "release";

const from: Record<MessageAction, readonly MessageState[]> = {
  resend: ["failed", "bounced", "outcomeUnknown"],
  hold: ["planned"],
  release: ["held"],
};

const mayAct = ["specialist", "csm", "cs-lead", "operator"];

/** What can be done with a message as it stands, by somebody with these roles. The service decides again. */
export function actionsOf(state: MessageState, roles: readonly string[]): MessageAction[] {
  if (!roles.some(role => mayAct.includes(role))) return [];
  return (["resend", "release", "hold"] as const).filter(action => from[action].includes(state));
}

/** What a release of this one message has to warn of: which hold it passes over. */
export type ReleasePast = "everything" | "client" | "allowList" | null;

export function releasePast(row: Pick<LedgerRow, "heldBy">): ReleasePast {
  return row.heldBy === "everything" || row.heldBy === "client" || row.heldBy === "allowList" ? row.heldBy : null;
}

/** The way back from an action, where there is one: a message that was let go may be gone already, and a release passes over
 * every other hold, so it only undoes a hold while nothing else keeps the client's messages back. */
export function undoOf(
  action: MessageAction, row: Pick<LedgerRow, "clientId">, sending: { held: boolean; heldClients: readonly string[] } | undefined,
): MessageAction | null {
  if (action !== "hold" || !sending) return null;
  return sending.held || sending.heldClients.includes(row.clientId) ? null : "release";
}
