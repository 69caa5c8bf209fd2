import type { SendingStatus } from "../api/types";

export type Sending = Pick<SendingStatus, "held" | "heldClients">;

/** A release passes over every other hold, so it only undoes the hold of a message while nothing else keeps the client's messages back, and that is known. */
export function mayUndoHold(clientId: string, sending: Sending | undefined): boolean {
  return sending !== undefined && !sending.held && !sending.heldClients.includes(clientId);
}
