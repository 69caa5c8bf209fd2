import type { Schemas } from "../../../api/types";
import { may } from "../../../api/openTo";
import { mayUndoHold, type Sending } from "../../../sending/undoOfHold";
import type { MessageState } from "./filters";

export type LedgerRow = Schemas["LedgerRow"];
export type MessageAction = "resend" | "hold" | "release";

const from: Record<MessageAction, readonly MessageState[]> = {
  resend: ["failed", "bounced", "outcomeUnknown"],
  hold: ["planned"],
  release: ["held"],
};

/** What can be done with a message as it stands, by somebody with these roles. The service decides again. */
export function actionsOf(state: MessageState, roles: readonly string[]): MessageAction[] {
  return (["resend", "release", "hold"] as const).filter(action => from[action].includes(state) && may(roles, `POST /api/messages/{key}/${action}`));
}

/** What a release of this one message has to warn of: which hold it passes over. */
export type ReleasePast = "everything" | "client" | "allowList" | null;

export function releasePast(row: Pick<LedgerRow, "heldBy">): ReleasePast {
  return row.heldBy === "everything" || row.heldBy === "client" || row.heldBy === "allowList" ? row.heldBy : null;
}

/** The way back from an action, where there is one: a message that was let go may be gone already. */
export function undoOf(action: MessageAction, row: Pick<LedgerRow, "clientId">, sending: Sending | undefined): MessageAction | null {
  return action === "hold" && mayUndoHold(row.clientId, sending) ? "release" : null;
}
