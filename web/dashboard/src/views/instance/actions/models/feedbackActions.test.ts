import { describe, expect, it } from "vitest";
import { feedbackActions } from "./feedbackActions";
import { draft, feedbackView, part, people, person, told } from "./samples";

const of = (view: Parameters<typeof feedbackView>[0], who: string): string => told(feedbackActions(feedbackView(view), people[who]!));

describe("every stage of a loop", () => {
  it.each([
    ["categorising", "categorise* assignLoop", "categorise* assignLoop dismiss"],
    ["telling", "categorise assignLoop", "categorise assignLoop dismiss"],
    ["experiencing", "categorise checkSatisfaction* assignLoop", "categorise checkSatisfaction* assignLoop dismiss"],
    ["checking", "categorise checkSatisfaction* assignLoop", "categorise checkSatisfaction* assignLoop dismiss"],
    ["thanking", "categorise assignLoop", "categorise assignLoop dismiss"],
    ["dismissing", "categorise assignLoop", "categorise assignLoop"],
    ["escalated", "categorise assignLoop", "categorise assignLoop dismiss"],
    ["satisfied", "", ""], ["unanswered", "", ""], ["thanked", "", ""], ["dismissed", "", ""], ["resolved", "", ""],
  ])("%s: CS does %s, the CS Lead %s", (stage, cs, lead) => {
    expect(of({ stage, functions: [] }, "specialist")).toBe(cs);
    expect(of({ stage, functions: [] }, "csm")).toBe(cs);
    expect(of({ stage, functions: [] }, "cs-lead")).toBe(lead);
  });

  it.each([["cfo"], ["ceo"], ["operator"], ["order-system"]])("is nothing that %s acts in", who => {
    expect(of({}, who)).toBe("");
  });

  it("offers only the sorting while its process has not begun", () => {
    expect(of({ state: "accepted", stage: "categorising", functions: [], draft }, "cs-lead")).toBe("categorise*");
  });
});

describe("while functions act", () => {
  it.each([
    ["cs-lead", "completePart* commitPart completePart commitPart categorise assignLoop dismiss"],
    ["function-member", "completePart* commitPart"],
    ["operations-director", "completePart* commitPart"],
    ["specialist", "categorise assignLoop"],
  ])("%s does: %s", (who, expected) => {
    expect(of({}, who)).toBe(expected);
  });

  it("each acts for its own part", () => {
    expect(feedbackActions(feedbackView(), people["function-member"]!).map(action => action.target)).toEqual(["design", "design"]);
    expect(feedbackActions(feedbackView(), people["operations-director"]!).map(action => action.target)).toEqual(["operations", "operations"]);
    expect(told(feedbackActions(feedbackView(), person("function-member", "legal-1", "legal")))).toBe("");
  });

  it("a completed part is done", () => {
    expect(of({ functions: [part("operations"), part("design", "completed")] }, "function-member")).toBe("");
  });

  it("what CS itself has to do, anybody of CS does", () => {
    expect(of({ functions: [part("cs-lead")] }, "specialist")).toBe("completePart* commitPart categorise assignLoop");
  });
});

describe("the draft that waits", () => {
  it("is released by the CS Lead before anything else", () => {
    expect(of({ draft }, "cs-lead")).toBe("releaseDraft* toldOtherwise completePart commitPart completePart commitPart categorise assignLoop dismiss");
  });

  it.each([["specialist"], ["csm"], ["function-member"]])("is not released by %s", who => {
    expect(of({ draft }, who)).not.toContain("releaseDraft");
  });
});
