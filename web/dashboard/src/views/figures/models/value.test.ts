import { describe, expect, it } from "vitest";
import { boundText, isWithin, shortText, targetText, valueText, verdictOf } from "./value";

describe("a figure in words", () => {
  it.each([
    [4.6, "score", "4.6 of 5", "5점 만점에 4.6점"],
    [42.25, "percent", "42.3%", "42.3%"],
    [0, "percent", "0%", "0%"],
    [80, "minutes", "1 h 20 min", "1시간 20분"],
    [120, "minutes", "2 h", "2시간"],
    [5, "minutes", "5 min", "5분"],
    [1440, "minutes", "24 h", "24시간"],
    [4320, "minutes", "3 days", "3일"],
    [38, "points", "+38", "+38"],
    [-12.5, "points", "−12.5", "−12.5"],
    [0, "points", "0", "0"],
  ] as const)("%s %s is %s and %s", (value, unit, en, ko) => {
    expect(valueText(value, unit, "en")).toBe(en);
    expect(valueText(value, unit, "ko")).toBe(ko);
  });

  it("is shorter on an axis", () => {
    expect(shortText(4.5, "score", "ko")).toBe("4.5");
    expect(shortText(40, "percent", "en")).toBe("40%");
    expect(shortText(99, "minutes", "en")).toBe("99 min");
    expect(shortText(150, "minutes", "ko")).toBe("2.5시간");
  });
});

describe("a target in words", () => {
  it("says whether it is the least, the most or near", () => {
    expect(targetText({ atLeast: 4.5 }, "score", "en")).toBe("at least 4.5 of 5");
    expect(targetText({ atMost: 120 }, "minutes", "ko")).toBe("2시간 미만");
    expect(targetText({ about: 70 }, "percent", "en")).toBe("about 70%");
  });

  it("is a sign and a number beside its line", () => {
    expect(boundText({ kind: "atLeast", value: 4.5 }, "score", "en")).toBe("≥ 4.5");
    expect(boundText({ kind: "atMost", value: 120 }, "minutes", "en")).toBe("< 2 h");
    expect(boundText({ kind: "about", value: 70 }, "percent", "ko")).toBe("≈ 70%");
  });

  it("is nothing where there is none", () => {
    expect(targetText(null, "percent", "en")).toBeNull();
    expect(targetText({}, "percent", "en")).toBeNull();
  });
});

describe("the verdict", () => {
  it("is none where nothing was measured, whatever the service says of the target", () => {
    expect(verdictOf({ value: null, met: false, target: { atLeast: 1 } })).toBe("unmeasured");
    expect(verdictOf({ value: null, met: null, target: null })).toBe("unmeasured");
  });

  it("follows the service where something was", () => {
    expect(verdictOf({ value: 0, met: false, target: { atLeast: 1 } })).toBe("missed");
    expect(verdictOf({ value: 0, met: true, target: { atMost: 1 } })).toBe("met");
    expect(verdictOf({ value: 12, met: null, target: null })).toBe("untargeted");
    expect(verdictOf({ value: 72, met: null, target: { about: 70 } })).toBe("guide");
  });

  it("of a point counts the least itself as kept, and the limit itself as missed", () => {
    expect(isWithin(4.5, { atLeast: 4.5 })).toBe(true);
    expect(isWithin(4.49, { atLeast: 4.5 })).toBe(false);
    expect(isWithin(119.9, { atMost: 120 })).toBe(true);
    expect(isWithin(120, { atMost: 120 })).toBe(false);
    expect(isWithin(3, { about: 70 })).toBe(true);
  });
});
