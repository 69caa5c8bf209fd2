import { describe, expect, it } from "vitest";
import { slicesOf, toldShare } from "./record";

describe("the bar of promises", () => {
  it("is empty where nothing was promised", () => {
    expect(slicesOf({ counted: 0, keptInTime: 0, keptLate: 0, missed: 0, open: 0 })).toEqual([]);
  });

  it("gives every part its share and no room to what there is none of", () => {
    expect(slicesOf({ counted: 3, keptInTime: 2, keptLate: 0, missed: 1, open: 1 })).toEqual([
      { part: "keptInTime", count: 2, start: 0, share: 0.5 },
      { part: "missed", count: 1, start: 0.5, share: 0.25 },
      { part: "open", count: 1, start: 0.75, share: 0.25 },
    ]);
  });
});

describe("told before asked", () => {
  it("is the service's share, and nothing where nobody told or asked", () => {
    expect(toldShare({ toldFirst: { told: 9, asked: 1, share: 90 } })).toBe(0.9);
    expect(toldShare({ toldFirst: { told: 0, asked: 0, share: null } })).toBeNull();
  });
});
