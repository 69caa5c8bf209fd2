import { describe, expect, it } from "vitest";
import { actionsOf, releasePast, undoOf } from "./actions";
import { messageStates } from "./filters";

describe("what can be done with a message", () => {
  const byState = {
    planned: ["hold"], held: ["release"], sending: [], accepted: [], delivered: [],
    bounced: ["resend"], failed: ["resend"], outcomeUnknown: ["resend"],
  } as const;

  it.each(messageStates)("in the state %s follows from it, for everybody who works with clients", state => {
    for (const role of ["specialist", "csm", "cs-lead", "operator"]) expect(actionsOf(state, [role])).toEqual(byState[state]);
  });

  it.each(messageStates)("in the state %s is nothing for anybody else", state => {
    for (const role of ["cfo", "ceo", "operations-director", "function-member", "order-system"]) expect(actionsOf(state, [role])).toEqual([]);
    expect(actionsOf(state, [])).toEqual([]);
  });
});

describe("a release", () => {
  it("warns of the hold it passes over", () => {
    expect(releasePast({ heldBy: "everything" })).toBe("everything");
    expect(releasePast({ heldBy: "allowList" })).toBe("allowList");
    expect(releasePast({ heldBy: "person" })).toBeNull();
    expect(releasePast({})).toBeNull();
  });
});

describe("the way back", () => {
  const row = { clientId: "C-1" };
  const open = { held: false, heldClients: [] };

  it("is there for a hold while nothing else holds the client's messages", () => {
    expect(undoOf("hold", row, open)).toBe("release");
    expect(undoOf("hold", row, { held: false, heldClients: ["C-2"] })).toBe("release");
  });

  it("is not there while another hold would be passed over, or is not known", () => {
    expect(undoOf("hold", row, { held: true, heldClients: [] })).toBeNull();
    expect(undoOf("hold", row, { held: false, heldClients: ["C-1"] })).toBeNull();
    expect(undoOf("hold", row, undefined)).toBeNull();
  });

  it("is not there for what may be gone already", () => {
    expect(undoOf("release", row, open)).toBeNull();
    expect(undoOf("resend", row, open)).toBeNull();
  });
});
