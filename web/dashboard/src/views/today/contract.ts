import type { LocalizedText } from "../../words";

export type TodayHarm = "emergency" | "vipLate" | "late" | "failed" | "dueSoon" | "waiting";

export type TodayDeed = "open" | "done" | "acknowledge" | "approve" | "release" | "resend" | "commit";

export interface TodayItem {
  /** Instance id, task id or message key. */
  id: string;
  what: "instance" | "task" | "message";
  harm: TodayHarm;
  because: LocalizedText;
  instanceId: string;
  process: string | null;
  clientId: string | null;
  clientName: string | null;
  clientTier: "standard" | "vip" | null;
  subject: LocalizedText;
  owner: string | null;
  ownerName: string | null;
  due: string | null;
  ruleId: string | null;
  next: LocalizedText | null;
  action: { name: TodayDeed; taskId: string | null; messageKey: string | null };
}

export interface TodayFigure {
  count: number;
  /** There are more than were counted. */
  more: boolean;
}

export interface TodayAnswer {
  at: string;
  figures: { late: TodayFigure; dueSoon: TodayFigure; waiting: TodayFigure; failed: TodayFigure };
  /** ISO 8601, e.g. `PT2H`. */
  dueSoonWithin: string;
  items: TodayItem[];
  /** There is more than is listed. */
  more: boolean;
}

declare module "../../api/pending" {
  interface PendingPaths {
    "/api/today": Reads<TodayAnswer, { owner?: string }>;
  }
}
