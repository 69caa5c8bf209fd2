import type { Body } from "../../../../forms/models/body";
import { id, reason, type ActionSpec, type Call, type Subject } from "./actionSpec";

const deed = (verb: string) => (subject: Subject, body: Body): Call => ({ path: `/api/feedback/{feedbackId}/${verb}`, params: { feedbackId: id(subject) }, body });

const loop = ({ detail }: Subject) => (detail.process === "feedback-loop" ? detail.view : undefined);

export const categories = ["quality", "timeline", "communication", "pricing", "design", "competitor", "workflow"] as const;

/** Functions the policy may ask; the service refuses any other and lists its own. */
const functions = ["operations", "design", "finance", "sales", "legal", "strategy", "marketing", "cs-lead"] as const;

export const feedbackSpecs = {
  categorise: {
    fields: subject => [
      { name: "categories", kind: "many", choices: "category", values: categories, required: true, initial: loop(subject)?.categories ?? [] },
      { name: "tone", kind: "choice", choices: "tone", values: ["", "positive", "negative"], initial: loop(subject)?.tone ?? "" },
    ],
    call: deed("categorise"),
    inverse: subject => {
      const before = loop(subject);
      return before?.categories?.length ? deed("categorise")(subject, { categories: before.categories, ...(before.tone && { tone: before.tone }) }) : null;
    },
  },
  assignLoop: {
    fields: subject => [
      { name: "owner", kind: "person" },
      ...(loop(subject)?.stage === "categorising" ? [] : [{ name: "functions", kind: "many", choices: "function", values: functions } as const]),
      { ...reason(false), most: 2000 },
    ],
    call: deed("assign"),
    inverse: (subject, body) => {
      const before = loop(subject);
      const owner = body.owner === undefined ? undefined : before?.owner;
      const asked = body.functions === undefined ? [] : (before?.functions ?? []).map(part => part.role);
      if (owner === undefined && asked.length === 0) return null;
      return deed("assign")(subject, { ...(owner !== undefined && { owner }), ...(asked.length > 0 && { functions: asked }) });
    },
  },
  releaseDraft: { fields: () => [{ name: "text", kind: "lines", most: 5000 }], call: deed("release"), isFinal: true },
  toldOtherwise: { fields: () => [{ name: "toldBy", kind: "text", required: true, most: 200 }], call: deed("release"), isFinal: true },
  commitPart: {
    fields: () => [{ name: "by", kind: "date", required: true }, { name: "plan", kind: "lines", most: 2000 }],
    call: (subject, body) => deed("commit")(subject, { ...body, function: subject.target }),
    inverse: subject => {
      const before = loop(subject)?.functions?.find(part => part.role === subject.target);
      return before?.committedTo === undefined ? null : deed("commit")(subject, { function: subject.target, by: before.committedTo, ...(before.plan !== undefined && { plan: before.plan }) });
    },
  },
  completePart: {
    fields: () => [{ name: "summary", kind: "lines", required: true, most: 2000 }],
    call: (subject, body) => deed("complete")(subject, { ...body, function: subject.target }),
    isFinal: true,
  },
  checkSatisfaction: {
    fields: () => [{ name: "score", kind: "choice", choices: "score", values: ["5", "4", "3", "2", "1"], required: true }, { name: "note", kind: "lines", most: 2000 }],
    call: deed("check"),
    isFinal: true,
  },
  dismiss: {
    fields: () => [{ ...reason(), most: 2000 }, { name: "outcome", kind: "lines", most: 5000 }, { name: "clientOptedOut", kind: "flag" }],
    call: deed("dismiss"),
    isFinal: true,
  },
} satisfies Record<string, ActionSpec>;
