import type { TodayAnswer, TodayItem } from "../../../api/types";

/** A row of Today; what a test does not name is an order that runs late. */
export const todayItem = (fields: Partial<TodayItem> = {}): TodayItem => ({
  id: "order~K-1042",
  what: "instance",
  harm: "late",
  because: { en: "The shipment has not been reported.", ko: "출고가 보고되지 않았습니다." },
  instanceId: "order~K-1042",
  process: "order",
  clientId: "C-1",
  clientName: "Stage One",
  clientTier: "standard",
  subject: { en: "Order K-1042", ko: "주문 K-1042" },
  owner: "csm-1",
  ownerName: "Mina Han",
  due: "2026-03-30T00:00:00Z",
  ruleId: "ORD-11",
  next: null,
  action: { name: "open", taskId: null, messageKey: null },
  ...fields,
});

const none = { count: 0, more: false };

export const todayAnswer = (fields: Partial<TodayAnswer> = {}): TodayAnswer => ({
  figures: { late: none, dueSoon: none, waiting: none, failed: none },
  dueSoonWithin: "PT2H",
  items: [],
  more: false,
  ...fields,
});
