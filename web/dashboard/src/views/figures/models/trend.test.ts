import { describe, expect, it } from "vitest";
import type { Figure } from "../../../api/types";
import { labelEvery, summaryOf, trendOf } from "./trend";

const figure = (unit: Figure["unit"], values: (number | null)[], target: Figure["target"] = null): Figure => ({
  id: "csat", name: { en: "F", ko: "F" }, definition: { en: "", ko: "" }, ruleIds: [], unit, target, value: null, count: 0, met: null,
  points: values.map(value => ({ from: "", to: "", value, count: value === null ? 0 : 1 })), distribution: [], segments: [],
});

describe("a trend", () => {
  it("keeps a gap where nothing was measured, and never draws it as 0", () => {
    expect(trendOf(figure("score", [4, null, 5]))).toMatchObject({ positions: [0, 1, 2], values: [4, null, 5], kept: [true, null, true] });
  });

  it("tells the points that keep the target from those that miss it", () => {
    expect(trendOf(figure("score", [4.5, 4.4, null], { atLeast: 4.5 })).kept).toEqual([true, false, null]);
  });

  it("of scores ends at 5 and begins below the lowest, never below 1", () => {
    expect(trendOf(figure("score", [4.4])).range).toEqual([3, 5]);
    expect(trendOf(figure("score", [4.5, 4.6])).range).toEqual([4, 5]);
    expect(trendOf(figure("score", [1, 5])).range).toEqual([1, 5]);
    expect(trendOf(figure("score", [null])).range).toEqual([1, 5]);
  });

  it("of shares shows all of it, or the top where everything is there", () => {
    expect(trendOf(figure("percent", [51])).range).toEqual([0, 100]);
    expect(trendOf(figure("percent", [59.9, 100])).range).toEqual([0, 100]);
    expect(trendOf(figure("percent", [60, 100])).range).toEqual([50, 100]);
    expect(trendOf(figure("percent", [96, 100])).range).toEqual([90, 100]);
  });

  it("of points reaches below nothing only where they do", () => {
    expect(trendOf(figure("points", [-1])).range).toEqual([-100, 100]);
    expect(trendOf(figure("points", [40])).range).toEqual([0, 100]);
  });

  it("keeps a small share, and its target, big enough to see", () => {
    expect(trendOf(figure("percent", [2, 4], { atMost: 15 })).range).toEqual([0, 20]);
    expect(trendOf(figure("percent", [null], { about: 1 })).range).toEqual([0, 10]);
  });

  it("leaves room above the longest time", () => {
    expect(trendOf(figure("minutes", [100, 20])).range[1]).toBeCloseTo(115);
    expect(trendOf(figure("minutes", [null])).range).toEqual([0, 60]);
  });
});

describe("its summary", () => {
  it("names the lowest, the highest and the latest, and counts the gaps", () => {
    expect(summaryOf([3, null, 5, 4])).toEqual({ lowest: 3, lowestAt: 0, highest: 5, highestAt: 2, latest: 4, latestAt: 3, measured: 3, gaps: 1 });
  });

  it("is nothing where nothing was measured", () => {
    expect(summaryOf([null, null])).toBeNull();
    expect(summaryOf([])).toBeNull();
  });
});

describe("its labels", () => {
  it("thin out when they do not fit", () => {
    expect(labelEvery(10, 640)).toBe(1);
    expect(labelEvery(11, 640)).toBe(2);
    expect(labelEvery(52, 320)).toBe(11);
    expect(labelEvery(3, 10)).toBe(3);
  });
});
