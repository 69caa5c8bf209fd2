/** What was told to a client before they asked, and what was kept of what was promised to them. */
export interface ClientRecord {
  clientId: string;
  sendingHeld: boolean;
  heldBy: string | null;
  heldAt: string | null;
  /** Messages held. */
  waiting: number;
  /** Every counted promise is in exactly one of the other four. */
  promises: { counted: number; keptInTime: number; keptLate: number; missed: number; open: number };
  /** The share is percent; null where nothing was told and nothing was asked. */
  toldFirst: { told: number; asked: number; share: number | null };
  open: { orders: number; issues: number; transitions: number; feedback: number; surveys: number };
  lastContactAt: string | null;
}
