import { openTo } from "../../../api/openTo";
import type { FieldSpec } from "../../../forms/models/fieldSpec";
import { localOf } from "../../../forms/models/body";
import { categories } from "../../instance/actions/specs/feedbackSpecs";

export const newKinds = ["issue", "transition", "feedback"] as const;
export type NewKind = (typeof newKinds)[number];

export const kindOf = (what: string | undefined): NewKind | null => newKinds.find(kind => kind === what) ?? null;

/** Kinds somebody may open; feedback that stays unresolved opens its own. */
const issueKinds = [
  "shippingStatus", "orderTimeline", "productInformation", "minorSizing", "preferenceUpdate", "returnExchange", "rushOrder", "qualityConcern", "customDesign", "timelineDelay", "pricingDispute", "refund", "discount", "policyException",
  "functionUnresponsive", "unwearableOrWrong", "contractDispute", "vipAtRisk", "legalRisk", "impossibleDeadline",
] as const;

export interface Form {
  path: string;
  /** Where what was begun is read: the prefix of its instance. */
  instance: string;
  /** Roles that may begin it. */
  roles: readonly string[];
  fields: readonly FieldSpec[];
}

const channel: FieldSpec = { name: "channel", kind: "choice", choices: "channel", values: ["email", "kakaoTalk", "phone", "internal"], required: true, initial: "email" };
const client: FieldSpec = { name: "clientId", kind: "client", required: true };
const order: FieldSpec = { name: "orderId", kind: "text", most: 64 };

/** An id for something new: the day in Seoul and a few letters, which whoever fills in the form may change. */
export const proposedId = (prefix: string, now: number, random: string): string => `${prefix}-${localOf(now).slice(2, 10).replaceAll("-", "")}-${random.slice(0, 4)}`;

/**
 * What is asked for to begin something.
 * @param now the service's now
 * @param random letters for the proposed id
 */
export function formOf(kind: NewKind, now: number, random: string, clientId = ""): Form {
  const received: FieldSpec = { name: "receivedAt", kind: "instant", required: true, initial: localOf(now) };
  const about = { ...client, initial: clientId };
  const id = (name: string, prefix: string): FieldSpec => ({ name, kind: "text", required: true, most: 64, initial: proposedId(prefix, now, random) });
  switch (kind) {
    case "issue":
      return {
        path: "/api/issues", instance: "escalation", roles: openTo["POST /api/issues"],
        fields: [
          about, { name: "kind", kind: "choice", choices: "issueKind", values: issueKinds, required: true }, { name: "summary", kind: "lines", required: true, most: 2000 }, received, channel,
          { name: "amountUsd", kind: "number", least: 0 }, order, { name: "performanceAt", kind: "instant" }, id("issueId", "I"),
        ],
      };
    case "transition":
      return {
        path: "/api/transitions", instance: "transition", roles: openTo["POST /api/transitions"],
        fields: [
          about, { name: "incoming", kind: "person", role: "csm", required: true }, { name: "outgoing", kind: "person" },
          { name: "reason", kind: "choice", choices: "transitionReason", values: ["promotion", "departure", "rebalancing"], required: true }, { name: "note", kind: "lines", most: 2000 }, id("transitionId", "T"),
        ],
      };
    case "feedback":
      return {
        path: "/api/feedback", instance: "feedback-loop", roles: openTo["POST /api/feedback"],
        fields: [
          about, { name: "text", kind: "lines", required: true, most: 5000 }, received, channel, { name: "categories", kind: "many", choices: "category", values: categories },
          { name: "tone", kind: "choice", choices: "tone", values: ["", "positive", "negative"] }, order, id("feedbackId", "F"),
        ],
      };
  }
}
