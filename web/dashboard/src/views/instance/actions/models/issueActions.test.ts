import { describe, expect, it } from "vitest";
import { issueActions } from "./issueActions";
import { issueView, people, person, told } from "./samples";

const of = (view: Parameters<typeof issueView>[0], who: string): string => told(issueActions(issueView(view), people[who]!));

describe("an open issue of Tier 1 that nobody has taken up", () => {
  it.each([
    ["specialist", "acknowledge* reply resolve offerSolution pause reassign"],
    ["csm", "acknowledge* reply resolve offerSolution pause reassign"],
    ["cs-lead", "acknowledge* reply resolve offerSolution pause reassign"],
    ["cfo", "acknowledge* reply resolve offerSolution pause reassign"],
    ["ceo", "acknowledge* reply resolve offerSolution pause reassign"],
    ["cs-lead's key", "acknowledge* reply resolve offerSolution pause reassign"],
    ["operations-director", ""],
    ["function-member", ""],
    ["operator", ""],
    ["order-system", ""],
  ])("lets %s do: %s", (who, expected) => {
    expect(of({}, who)).toBe(expected);
  });
});

describe("who may take up, pause and reassign", () => {
  const may = "acknowledge* reply resolve offerSolution pause reassign";
  const mayNot = "reply resolve offerSolution";
  it.each([
    [1, "specialist", may], [2, "specialist", mayNot], [2, "csm", may], [3, "csm", mayNot], [3, "cs-lead", may], [4, "cs-lead", mayNot], [4, "cfo", may], [4, "ceo", may],
  ])("at Tier %i %s does: %s", (tier, who, expected) => {
    expect(of({ tier, owner: "somebody-else" }, who)).toBe(expected);
  });

  it("is its owner at any tier", () => {
    expect(told(issueActions(issueView({ tier: 4, owner: "specialist-9" }), person("specialist", "specialist-9")))).toBe(may);
  });

  it("is nobody while its process has not begun", () => {
    expect(of({ state: "accepted" }, "cs-lead")).toBe(mayNot);
  });
});

describe("every stage for the CS Lead", () => {
  const met = [{ ...issueView().clocks![0]!, state: "met" }];
  it.each([
    ["open and taken up, not answered", { acknowledged: true }, "reply* resolve offerSolution pause reassign"],
    ["open and answered", { acknowledged: true, clocks: met }, "reply resolve* offerSolution pause reassign"],
    ["paused and taken up", { stage: "paused", acknowledged: true }, "resume* reply resolve offerSolution reassign"],
    ["paused and not taken up", { stage: "paused" }, "acknowledge* resume reply resolve offerSolution reassign"],
    ["resolved", { stage: "resolved", acknowledged: true }, "reply confirm* offerSolution reassign"],
    ["confirmed", { stage: "confirmed" }, ""],
    ["unconfirmed", { stage: "unconfirmed" }, ""],
  ])("%s", (_, view, expected) => {
    expect(of(view, "cs-lead")).toBe(expected);
  });
});

describe("money", () => {
  const approval = (state: string) => ({ approvalId: "a-1", amountUsd: 800, role: "cs-lead", state, askedAt: "2026-03-30T00:00:00Z", due: "2026-03-30T04:00:00Z", decision: "refund" });

  it.each([["specialist"], ["csm"], ["cs-lead"], ["cfo"], ["ceo"]])("that waits can be decided by a person who is %s, within their limit", who => {
    expect(of({ acknowledged: true, approvals: [approval("waiting")] }, who)).toMatch(/^approve\* decline reply/);
  });

  it("is decided by no role key", () => {
    expect(of({ acknowledged: true, approvals: [approval("waiting")] }, "cs-lead's key")).toMatch(/^\[approve\] \[decline\] reply/);
  });

  it.each([["approved"], ["declined"], ["unanswered"], ["moot"]])("that is %s is decided no more", state => {
    expect(of({ acknowledged: true, approvals: [approval(state)] }, "cfo")).toBe("reply* resolve offerSolution pause reassign");
  });

  it("names the approval it is about", () => {
    expect(issueActions(issueView({ approvals: [approval("waiting")] }), people.cfo!)[0]).toMatchObject({ id: "approve", target: "a-1" });
  });
});

describe("solutions", () => {
  const solution = (outcome: "offered" | "accepted" | "rejected", awaitsApproval = false) =>
    ({ solutionId: "s-1", outcome, options: [{ text: "Repair" }], at: "2026-03-30T00:00:00Z", by: "person:specialist-1", awaitsApproval });

  it("that were offered wait for the client's word", () => {
    expect(of({ acknowledged: true, solutions: [solution("offered")] }, "specialist")).toBe("reply* resolve offerSolution acceptSolution rejectSolution pause reassign");
  });

  it("that cost more than was allowed cannot be accepted yet", () => {
    expect(of({ acknowledged: true, solutions: [solution("offered", true)] }, "specialist")).toContain("[acceptSolution] rejectSolution");
  });

  it.each([["accepted"], ["rejected"]] as const)("that were %s are settled", outcome => {
    expect(of({ acknowledged: true, solutions: [solution(outcome)] }, "specialist")).toBe("reply* resolve offerSolution pause reassign");
  });
});

describe("a function's request", () => {
  const request = (role: string, state = "open") => ({ requestId: "consult-x", role, state, askedAt: "2026-03-30T00:00:00Z", due: "2026-03-30T04:00:00Z", overdue: false });

  it.each([
    ["design", "function-member", "answerRequest"],
    ["operations", "function-member", ""],
    ["operations", "operations-director", "answerRequest"],
    ["operations-director", "operations-director", "answerRequest"],
    ["design", "operator", ""],
  ])("of %s is answered by %s: %s", (role, who, expected) => {
    expect(of({ requests: [request(role)] }, who)).toBe(expected);
  });

  it("is answered by CS for whoever was asked, once", () => {
    expect(of({ requests: [request("legal")] }, "specialist")).toMatch(/ answerRequest$/);
    expect(of({ requests: [request("legal", "answered")] }, "specialist")).not.toContain("answerRequest");
  });

  it("is answered by the CFO only where the CFO was asked", () => {
    expect(of({ requests: [request("cfo"), request("legal")] }, "cfo")).toMatch(/reassign answerRequest$/);
  });
});
