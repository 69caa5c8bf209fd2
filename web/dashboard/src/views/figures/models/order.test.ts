import { describe, expect, it } from "vitest";
import type { Figure } from "../../../api/types";
import { byGroup, countedBy, segmentsOf } from "./order";

const figure = (id: Figure["id"], segments: Figure["segments"][number]["segment"][] = []): Figure => ({
  id, name: { en: id, ko: id }, definition: { en: "", ko: "" }, ruleIds: [], unit: "percent", target: null, value: null, count: 0, met: null,
  points: [], distribution: [], segments: segments.map(segment => ({ segment, value: null, count: 0 })),
});

describe("the figures", () => {
  it("stand by what they are about, and a new one last", () => {
    const groups = byGroup([figure("proactivity"), figure("csat"), figure("brandNew" as Figure["id"]), figure("nps")]);
    expect(groups.map(({ group, figures }) => [group, figures.map(one => one.id)])).toEqual([["said", ["csat", "nps"]], ["first", ["proactivity"]], ["other", ["brandNew"]]]);
  });

  it("say what they count", () => {
    expect(countedBy("csat")).toBe("answers");
    expect(countedBy("brandNew")).toBe("cases");
  });

  it("name the segments once, with the chosen one even where nothing is in it", () => {
    expect(segmentsOf([figure("csat", ["vip", "standard"]), figure("nps", ["vip"])], "agency")).toEqual(["vip", "standard", "agency"]);
    expect(segmentsOf([], null)).toEqual([]);
  });
});
