import { expect, test } from "vitest";
import { feedbackView, issueView } from "./actions/models/samples";
import { asInstance } from "./asInstance";

test("An issue says its state, owner, client and next due time to who may not read instances", () => {
  expect(asInstance("escalation~I-1", "escalation", issueView({ state: "late" }))?.instance).toMatchObject({ id: "escalation~I-1", state: "late", owner: "specialist-1", clientId: "C-1", subject: "I-1", due: "2026-03-30T02:00:00Z" });
});

test("A piece of feedback that has not begun counts as open, and what nobody outside CS reads is nothing", () => {
  expect(asInstance("feedback-loop~F-1", "feedback-loop", feedbackView({ state: "accepted" }))?.instance).toMatchObject({ state: "open", due: null });
  expect(asInstance("order~K-1", "order", {})).toBeNull();
});
