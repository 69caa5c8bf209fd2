import { describe, expect, it } from "vitest";
import { people, steps, told, transitionView } from "./samples";
import { transitionActions } from "./transitionActions";

const of = (view: Parameters<typeof transitionView>[0], who: string): string => told(transitionActions(transitionView(view), people[who]!));

describe("every stage of a transition", () => {
  it.each([
    ["preparing, dossier open", { stage: "preparing" }, "signDossier* writeDossier reviewDossier reportShadowing skipShadowing", " replaceCsm cancelTransition"],
    ["preparing, signed", { stage: "preparing", steps: steps.signed }, "reviewDossier* reportShadowing skipShadowing", " replaceCsm cancelTransition"],
    ["preparing, read", { stage: "preparing", steps: steps.signed, reviewed: true }, "reportShadowing* skipShadowing", " replaceCsm cancelTransition"],
    ["introducing", { stage: "introducing", steps: steps.shadowed }, "introduce*", " replaceCsm cancelTransition"],
    ["waiting for room", { stage: "waitingForRoom", steps: steps.introduced }, "", "replaceCsm cancelTransition"],
    ["moving", { stage: "moving", steps: steps.introduced }, "", ""],
    ["sending", { stage: "sending", steps: steps.introduced }, "", ""],
    ["following up", { stage: "followingUp", steps: steps.introduced }, "", "completeTransition replaceCsm"],
    ["completed", { stage: "completed", steps: steps.introduced }, "", ""],
    ["cancelled", { stage: "cancelled" }, "", ""],
    ["not begun", { state: "accepted" }, "", ""],
  ])("%s: a CSM does the steps, and the CS Lead ends and re-staffs it", (_, view, csm, lead) => {
    expect(of(view, "csm")).toBe(csm);
    expect(of(view, "cs-lead")).toBe(csm + lead);
  });

  it.each([["specialist"], ["cfo"], ["ceo"], ["operations-director"], ["function-member"], ["operator"], ["order-system"]])("is nothing that %s does", who => {
    expect(of({}, who)).toBe("");
  });

  it("is signed off by a person only", () => {
    expect(of({}, "cs-lead's key")).toMatch(/^\[signDossier\] writeDossier/);
  });
});
