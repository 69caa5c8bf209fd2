import { describe, expect, it } from "vitest";
import type { Instance } from "../../detail";
import { actionsFor } from "./actionsFor";
import { departureActions, engineActions, messageActions, orderActions, taskActions } from "./otherActions";
import { detailOf, instance, issueView, orderView, people, told } from "./samples";

describe("the engine's own", () => {
  const states: [Instance["state"], string][] = [
    ["open", "suspend terminate"], ["waiting", "suspend terminate"], ["late", "suspend terminate"], ["suspended", "resumeInstance* terminate"],
    ["failed", "retry*"], ["completed", ""], ["cancelled", ""], ["expired", ""],
  ];
  it.each(states)("%s: whoever is in charge does %s, nobody else anything", (state, expected) => {
    for (const [who, me] of Object.entries(people)) expect(told(engineActions({ state }, me))).toBe(["cs-lead", "operator", "cs-lead's key"].includes(who) ? expected : "");
  });
});

describe("an order's exceptions", () => {
  const exception = orderView().exceptions![0]!;
  it.each([["specialist"], ["csm"], ["cs-lead"]])("are settled by %s: first the choice, then the satisfaction", who => {
    expect(told(orderActions(orderView(), people[who]!))).toBe("chooseOption* clientSatisfied");
    expect(told(orderActions(orderView({ exceptions: [{ ...exception, chosen: "partialDelivery" }] }), people[who]!))).toBe("chooseOption clientSatisfied*");
  });

  it.each([["operator"], ["cfo"], ["function-member"], ["order-system"]])("are not settled by %s", who => {
    expect(orderActions(orderView(), people[who]!)).toEqual([]);
  });

  it("without options only end with satisfaction; satisfied ones, and those of an ended order, are over", () => {
    expect(told(orderActions(orderView({ exceptions: [{ ...exception, options: [] }] }), people.csm!))).toBe("clientSatisfied*");
    expect(orderActions(orderView({ exceptions: [{ ...exception, satisfied: true }] }), people.csm!)).toEqual([]);
    const outcome = { ended: "completed", at: "2026-03-30T00:00:00Z", counted: 1, keptInTime: 1, keptLate: 0, unsatisfied: 1 };
    expect(orderActions(orderView({ outcome }), people.csm!)).toEqual([]);
  });
});

describe("messages", () => {
  it.each([
    ["planned", "holdMessage"], ["held", "releaseMessage"], ["failed", "resendMessage"], ["bounced", "resendMessage"], ["outcomeUnknown", "resendMessage"],
    ["sending", ""], ["accepted", ""], ["delivered", ""],
  ] as const)("%s: CS and the operator do %s", (state, expected) => {
    for (const [who, me] of Object.entries(people)) {
      expect(told(messageActions({ key: "k", state }, me))).toBe(/^(specialist|csm|cs-lead|operator)/.test(who) ? expected : "");
    }
  });
});

describe("tasks", () => {
  const task = { taskId: "t-1", owner: "design-1", state: "open" } as const;
  it.each([
    ["specialist", "finishTask reassignTask"], ["csm", "finishTask reassignTask"], ["cs-lead", "finishTask reassignTask"],
    ["function-member", "finishTask"], ["cfo", ""], ["operator", ""], ["order-system", ""],
  ])("open: %s does %s", (who, expected) => {
    expect(told(taskActions(task, people[who]!))).toBe(expected);
  });

  it("done: nobody does anything", () => {
    for (const me of Object.values(people)) expect(taskActions({ ...task, state: "done" }, me)).toEqual([]);
  });
});

describe("a departure", () => {
  const account = (clientId: string, stage: string) => ({ clientId, stage, joined: false });
  const view = {
    departure: { departureId: "D-1", csm: "csm-1", lastDay: "2026-04-30" }, state: "open", counts: { accounts: 2, unassigned: 1, begun: 0, introduced: 0, ended: 0 },
    accounts: [account("C-1", "begun"), account("C-2", "unassigned")],
  };
  it("has accounts nobody takes assigned by the CS Lead", () => {
    expect(departureActions(view, people["cs-lead"]!)).toEqual([{ id: "assignAccount", target: "C-2", primary: true }]);
    expect(departureActions(view, people.csm!)).toEqual([]);
  });
});

describe("the whole bar", () => {
  const issue = (state: Instance["state"]) => detailOf({ process: "escalation", instance: instance("escalation~I-1", state), view: issueView() });

  it("puts the process's own first and has one primary action", () => {
    expect(told(actionsFor(issue("late"), people["cs-lead"]!))).toBe("acknowledge* reply resolve offerSolution pause reassign suspend terminate");
  });

  it("of a suspended instance asks first to go on", () => {
    expect(told(actionsFor(issue("suspended"), people["cs-lead"]!))).toBe("acknowledge reply resolve offerSolution pause reassign resumeInstance* terminate");
  });

  it("of a failed one has nothing of its process any more", () => {
    expect(told(actionsFor(issue("failed"), people["cs-lead"]!))).toBe("retry*");
  });

  it("of a process without a part of its own has the engine's only", () => {
    expect(told(actionsFor(detailOf({ process: "other", instance: instance("schedule~x") }), people.operator!))).toBe("suspend terminate");
  });
});
