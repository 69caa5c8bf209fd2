import { describe, expect, it } from "vitest";
import type { Figure } from "../../../api/types";
import { figuresWords } from "../words";
import { readoutOf, sentenceOf } from "./sentence";

const week = (from: string, value: number | null) => ({ from: `${from}T15:00:00Z`, to: "", value, count: value === null ? 0 : 4 });

const csat: Figure = {
  id: "csat", name: { en: "Satisfaction", ko: "만족도" }, definition: { en: "", ko: "" }, ruleIds: ["FBK-2"], unit: "score", target: { atLeast: 4.5 },
  value: 4.6, count: 12, met: true, points: [week("2026-03-01", 4.2), week("2026-03-08", null), week("2026-03-15", 4.8)],
  distribution: [{ label: { en: "4", ko: "4점" }, count: 3 }, { label: { en: "5", ko: "5점" }, count: 9 }], segments: [],
};

describe("a picture in a sentence", () => {
  it("says value, target, lowest, highest, latest, gaps and what came most", () => {
    expect(sentenceOf(csat, "week", figuresWords.en, "en")).toBe(
      "Satisfaction: 4.6 of 5. Target: at least 4.5 of 5, Target met. Lowest 4.2 of 5 (week of 2 Mar), highest 4.8 of 5 (week of 16 Mar). " +
        "Latest 4.8 of 5 (week of 16 Mar). Nothing measured in 1 step. Most often 5 (9).",
    );
  });

  it("is said in Korean too", () => {
    expect(sentenceOf(csat, "week", figuresWords.ko, "ko")).toContain("만족도: 5점 만점에 4.6점. 목표: 5점 만점에 4.5점 이상, 목표 달성.");
  });

  it("says that nothing was measured, and no number", () => {
    const none = { ...csat, value: null, count: 0, met: null, points: [week("2026-03-01", null)], distribution: [] };
    expect(sentenceOf(none, "week", figuresWords.en, "en")).toBe("Satisfaction: Nothing measured.");
  });
});

describe("a point read out", () => {
  const count = figuresWords.en.count.answers;

  it("says when, how much and from how many", () => {
    expect(readoutOf(csat, 0, "week", count, figuresWords.en, "en")).toBe("week of 2 Mar: 4.2 of 5, from 4 answers");
  });

  it("says a gap as one, and nothing past the end", () => {
    expect(readoutOf(csat, 1, "week", count, figuresWords.en, "en")).toBe("week of 9 Mar: nothing measured");
    expect(readoutOf(csat, 9, "week", count, figuresWords.en, "en")).toBe("");
  });
});
