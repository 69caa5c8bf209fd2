import { describe, expect, it } from "vitest";
import type { CalendarDay, PolicyPreview } from "../../../api/types";
import { movesOf, refusalOf } from "./closure";

const day = (kind: CalendarDay["kind"]): CalendarDay => ({ date: "2026-03-20", kind, open: [], name: null, projected: false });

describe("a closure", () => {
  const today = "2026-03-18";

  it("needs a day from today on and a reason", () => {
    expect(refusalOf("2026-03-18", "Stocktaking", today, day("open"))).toBeNull();
    expect(refusalOf("2026-03-17", "Stocktaking", today, day("open"))).toBe("past");
    expect(refusalOf("", "Stocktaking", today, undefined)).toBe("noDate");
    expect(refusalOf("2026-02-30", "Stocktaking", today, undefined)).toBe("noDate");
    expect(refusalOf("2026-03-20", "  ", today, day("open"))).toBe("noReason");
  });

  it("has a reason of 100 letters at most", () => {
    expect(refusalOf("2026-03-20", "a".repeat(100), today, day("open"))).toBeNull();
    expect(refusalOf("2026-03-20", "a".repeat(101), today, day("open"))).toBe("tooLong");
  });

  it.each(["weekend", "holiday", "closure"] as const)("closes nothing on a %s", kind => {
    expect(refusalOf("2026-03-20", "Stocktaking", today, day(kind))).toBe("notOpen");
  });

  it("may be asked for a day the calendar shown does not reach", () => {
    expect(refusalOf("2027-03-19", "Stocktaking", today, undefined)).toBeNull();
  });
});

describe("what a closure moves", () => {
  const preview = {
    issues: [
      {
        issueId: "I-1", tier: 2, owner: "csm-1", rulesVersion: 4,
        moves: [
          { clock: "tierResponse", rung: 1, from: "2026-03-20T02:00:00Z", to: "2026-03-23T02:00:00Z" },
          { clock: "firstResponse", rung: 0, remainingFrom: "PT2H", remainingTo: "PT1H" },
          { clock: "resolution", rung: 0, from: "2026-03-20T02:00:00Z" },
        ],
        rungs: [{ number: 2, tier: "three", role: "cs-lead", ruleId: "ESC-5" }],
      },
    ],
  } as unknown as PolicyPreview;

  it("is told clock by clock, with how much later", () => {
    const { moves } = movesOf(preview);
    expect(moves[0]).toMatchObject({ issueId: "I-1", clock: "tierResponse", paused: false, shift: 3 * 86_400_000 });
    expect(moves[1]).toMatchObject({ clock: "firstResponse", paused: true, from: null, to: null, shift: -3_600_000 });
    expect(moves[2]).toMatchObject({ clock: "resolution", shift: null });
  });

  it("names the rungs that fire at once", () => {
    expect(movesOf(preview).fired).toEqual([{ issueId: "I-1", tier: 3, role: "cs-lead", ruleId: "ESC-5" }]);
  });
});
