import { describe, expect, it } from "vitest";
import type { DecisionView, PolicySection } from "../../../api/types";
import { allRoles, byMatrix, findDecisions, findEntries } from "./find";

const entry = (key: string, value: string, ruleIds: string[], comment?: string) => ({ key, value, ruleIds, comment, file: "kyndof.yaml", line: 1 });

const sections: PolicySection[] = [
  { key: "orders", entries: [entry("orders.confirmWithin", "PT4H", ["ORD-1"], "elapsed time"), entry("orders.surveyAfterDays", "7", ["FBK-1"])] },
  { key: "sending", entries: [entry("sending.giveUpAfter", "P2D", [])] },
];

const found = (question: string) => findEntries(sections, question, "en").flatMap(section => section.entries.map(one => one.key));

describe("a search of the policy", () => {
  it("shows everything when nothing is asked", () => {
    expect(found("  ")).toEqual(["orders.confirmWithin", "orders.surveyAfterDays", "sending.giveUpAfter"]);
  });

  it.each([
    ["ord-1", ["orders.confirmWithin"]],
    ["confirm within", ["orders.confirmWithin"]],
    ["4 h", ["orders.confirmWithin"]],
    ["PT4H", ["orders.confirmWithin"]],
    ["elapsed", ["orders.confirmWithin"]],
    ["2 days", ["sending.giveUpAfter"]],
    ["orders 7", ["orders.surveyAfterDays"]],
    ["nothing like it", []],
  ])("finds by rule, name, number in words or as written, comment: %s", (question, keys) => {
    expect(found(question)).toEqual(keys);
  });
});

const decision = (id: string, matrix: string, accountable: string, consulted: string[] = []): DecisionView => ({
  id, name: id, matrix, accountable: [accountable], responsible: ["csm"], consulted, informed: [], weeklySummary: false,
});

describe("who is accountable", () => {
  const decisions = [decision("a", "one", "cs-lead", ["finance"]), decision("b", "two", "cfo"), decision("c", "one", "cs-lead")];

  it("is found by any part a role has", () => {
    expect(findDecisions(decisions, "finance").map(one => one.id)).toEqual(["a"]);
    expect(findDecisions(decisions, "csm")).toHaveLength(3);
    expect(findDecisions(decisions, null)).toHaveLength(3);
  });

  it("lists every role once", () => {
    expect(allRoles(decisions)).toEqual(["cfo", "cs-lead", "csm", "finance"]);
  });

  it("stands by matrix, in the order of the file", () => {
    expect(byMatrix(decisions).map(group => [group.matrix, group.decisions.map(one => one.id)])).toEqual([["one", ["a", "c"]], ["two", ["b"]]]);
  });
});
