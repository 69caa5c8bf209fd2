import { describe, expect, it } from "vitest";
import { groupsOf, type InstanceView } from "./processes";

const instance = (id: string, state: InstanceView["state"], due: string | null = null, updatedAt = "2026-03-02T00:00:00Z"): InstanceView => ({
  id, process: id.split("~")[0]!, state, owner: null, clientId: "C-1", subject: id, nextStep: null, due, updatedAt, revision: 1,
} as InstanceView);

describe("a client's processes", () => {
  it("stand in their order, also where there is none of a kind", () => {
    expect(groupsOf([]).map(group => group.process)).toEqual(["order", "escalation", "feedback-loop", "transition", "survey"]);
  });

  it("show what is open first, by due time, and what has no due time last", () => {
    const [orders] = groupsOf([
      instance("order~3", "waiting"), instance("order~1", "open", "2026-03-04T00:00:00Z"), instance("order~2", "late", "2026-03-01T00:00:00Z"),
      instance("order~4", "completed"),
    ]);
    expect(orders?.open.map(one => one.id)).toEqual(["order~2", "order~1", "order~3"]);
    expect(orders?.ended.map(one => one.id)).toEqual(["order~4"]);
  });

  it("show what has ended newest first", () => {
    const [orders] = groupsOf([instance("order~1", "failed", null, "2026-03-01T00:00:00Z"), instance("order~2", "expired", null, "2026-03-02T00:00:00Z")]);
    expect(orders?.ended.map(one => one.id)).toEqual(["order~2", "order~1"]);
  });

  it("keep a process nobody placed, at the end", () => {
    expect(groupsOf([instance("onboarding~1", "open")]).at(-1)).toMatchObject({ process: "onboarding", open: [{ id: "onboarding~1" }] });
  });
});
