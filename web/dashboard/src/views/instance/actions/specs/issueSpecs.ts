import type { Body } from "../../../../forms/models/body";
import type { FieldSpec } from "../../../../forms/models/fieldSpec";
import { id, note, reason, type ActionSpec, type Call, type Subject } from "./actionSpec";

const deed = (verb: string) => (subject: Subject, body: Body): Call => ({ path: `/api/issues/{issueId}/${verb}`, params: { issueId: id(subject) }, body });

const channel: FieldSpec = { name: "channel", kind: "choice", choices: "channel", values: ["email", "kakaoTalk", "phone", "internal"], initial: "email" };
const owner: FieldSpec = { name: "owner", kind: "person", required: true };

const ownerBefore = ({ detail }: Subject): string | null => (detail.process === "escalation" ? detail.view.owner ?? null : null);

export const issueSpecs = {
  acknowledge: { call: deed("acknowledge"), isFinal: true },
  reply: { fields: () => [{ name: "text", kind: "lines", required: true, most: 5000 }, channel], call: deed("reply"), isFinal: true },
  offerSolution: {
    fields: () => [{ name: "options", kind: "offers", required: true }],
    call: (subject, body) => deed("solutions")(subject, { ...body, solutionId: subject.target, outcome: "offered" }),
    isFinal: true,
  },
  acceptSolution: { call: (subject, body) => deed("solutions")(subject, { ...body, solutionId: subject.target, outcome: "accepted" }), isFinal: true },
  rejectSolution: { call: (subject, body) => deed("solutions")(subject, { ...body, solutionId: subject.target, outcome: "rejected" }), isFinal: true },
  approve: { fields: () => [note], call: (subject, body) => deed("approve")(subject, { ...body, approvalId: subject.target }), isFinal: true },
  decline: { fields: () => [{ ...reason(), most: 2000 }], call: (subject, body) => deed("decline")(subject, { ...body, approvalId: subject.target }), isFinal: true },
  pause: { fields: () => [{ ...reason(), kind: "text" }], call: deed("pause"), inverse: subject => deed("resume")(subject, {}) },
  resume: { call: deed("resume"), inverse: subject => deed("pause")(subject, { reason: "Resumed by mistake / 실수로 다시 시작함" }) },
  reassign: {
    fields: () => [owner, { ...reason(false), most: 2000 }],
    call: deed("reassign"),
    inverse: subject => {
      const before = ownerBefore(subject);
      return before === null ? null : deed("reassign")(subject, { owner: before });
    },
  },
  resolve: {
    fields: ({ detail }) => [
      { name: "summary", kind: "lines", required: true, most: 5000 },
      { name: "amountUsd", kind: "number", least: 0, ...(detail.process === "escalation" && detail.view.issue.amountUsd !== undefined && { initial: String(detail.view.issue.amountUsd) }) },
    ],
    call: deed("resolve"),
    isFinal: true,
  },
  confirm: {
    fields: () => [{ name: "satisfied", kind: "choice", choices: "yesNo", values: ["yes", "no"], required: true }, note],
    call: deed("confirm"),
    isFinal: true,
  },
  answerRequest: {
    fields: () => [{ name: "answer", kind: "lines", required: true, most: 5000 }],
    call: (subject, body) => ({ path: "/api/issues/{issueId}/requests/{requestId}/answer", params: { issueId: id(subject), requestId: subject.target }, body }),
    isFinal: true,
  },
} satisfies Record<string, ActionSpec>;
