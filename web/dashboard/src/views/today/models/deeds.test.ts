import { expect, test } from "vitest";
import type { TodayDeed } from "../../../api/types";
import { todayItem } from "../testing/todayItem";
import { deedOf } from "./deeds";

const row = (name: TodayDeed, instanceId: string, taskId: string | null = null, messageKey: string | null = null) =>
  todayItem({ instanceId, action: { name, taskId, messageKey } });

test("A task is done and an issue acknowledged from here", () => {
  expect(deedOf(row("done", "order~K-1042", "task-1"))).toEqual({ kind: "done", taskId: "task-1" });
  expect(deedOf(row("acknowledge", "escalation~I-7", "task-2"))).toEqual({ kind: "acknowledge", issueId: "I-7" });
});

test("A message is released and sent again from here", () => {
  expect(deedOf(row("release", "order~K-1042", null, "m-1"))).toEqual({ kind: "release", messageKey: "m-1" });
  expect(deedOf(row("resend", "order~K-1042", null, "m-1"))).toEqual({ kind: "resend", messageKey: "m-1" });
});

test("What needs a decision or words leads to the process", () => {
  const there = { kind: "go", to: "/instances/escalation~I-7" };
  for (const name of ["open", "approve", "commit"] as const) expect(deedOf(row(name, "escalation~I-7", "task-1"))).toEqual(there);
  expect(deedOf(row("release", "feedback-loop~F-1", "task-1"))).toEqual({ kind: "go", to: "/instances/feedback-loop~F-1" });
});

test("An action without what it is done to leads to the process", () => {
  expect(deedOf(row("done", "order~K-1042"))).toEqual({ kind: "go", to: "/instances/order~K-1042" });
  expect(deedOf(row("acknowledge", "order~K-1042", "task-1"))).toEqual({ kind: "go", to: "/instances/order~K-1042" });
});
