import { describe, expect, it } from "vitest";
import type { InstancePlan } from "../../../../api/types";
import type { Line } from "../../detail";
import { boundsOf, entriesOf, firstAfter, marksOf } from "./entries";
import { centred, panned, ticksOf, timeAt, whole, xOf, zoomed } from "./scale";

const at = (text: string): number => Date.parse(text);
const hour = 3_600_000;
const bounds = { from: at("2026-03-30T00:00:00Z"), to: at("2026-03-31T00:00:00Z") };

describe("the scale", () => {
  it("is true both ways", () => {
    expect(xOf(at("2026-03-30T12:00:00Z"), bounds, 1000)).toBe(500);
    expect(timeAt(500, bounds, 1000)).toBe(at("2026-03-30T12:00:00Z"));
  });

  it("comes nearer with one instant staying where it is", () => {
    const middle = at("2026-03-30T06:00:00Z");
    const near = zoomed(bounds, 0.5, middle, bounds);
    expect(xOf(middle, near, 1000)).toBeCloseTo(250);
    expect(near.to - near.from).toBe(12 * hour);
  });

  it("neither shows more than there is nor less than ten minutes", () => {
    expect(zoomed(bounds, 100, bounds.from, bounds)).toEqual(whole(bounds));
    const nearest = zoomed(bounds, 0.000001, bounds.from, bounds);
    expect(nearest.to - nearest.from).toBe(10 * 60_000);
  });

  it("stops at the ends", () => {
    expect(panned(whole(bounds), 5 * hour, bounds)).toEqual(whole(bounds));
    expect(centred({ from: bounds.from, to: bounds.from + hour }, bounds.from - 99 * hour, bounds).from).toBe(whole(bounds).from);
  });

  it.each([
    [6 * hour, 1000, "2026-03-30T00:00:00.000Z"],
    [30 * 24 * hour, 1000, "2026-03-30T15:00:00.000Z"],
  ])("has round times of Seoul on its axis, over %i ms", (length, width, first) => {
    const ticks = ticksOf({ from: bounds.from, to: bounds.from + length }, width);
    expect(new Date(ticks.find(tick => tick.at >= bounds.from)!.at).toISOString() >= first).toBe(true);
    expect(ticks.length).toBeLessThanOrEqual(12);
    for (const tick of ticks) expect(tick.isDay).toBe((tick.at + 9 * hour) % (24 * hour) === 0);
  });
});

const line = (number: number, when: string, kind = "milestone"): Line => ({ number, at: when, kind, ruleId: "ORD-1", text: { en: `line ${number}`, ko: `${number}번 줄` } });

const plan: InstancePlan = {
  id: "order~K-1", from: "2026-03-30T00:00:00Z", to: "2026-04-02T00:00:00Z", pauses: [], business: [], closed: [],
  planned: [{ at: "2026-04-01T00:00:00Z", kind: "promise", what: { en: "shipped", ko: "발송" }, ruleId: "ORD-4", late: true }],
};

describe("the entries", () => {
  it("are in order of time, what is planned among them, with a lane each", () => {
    const entries = entriesOf([line(2, "2026-03-30T02:00:00Z", "message"), line(1, "2026-03-30T01:00:00Z"), line(3, "2026-03-30T02:00:00Z", "task")], plan);
    expect(entries.map(entry => [entry.key, entry.lane])).toEqual([["line-1", "process"], ["line-2", "messages"], ["line-3", "people"], ["plan-0-2026-04-01T00:00:00Z", "planned"]]);
  });

  it("of nothing reach from now to now, with a plan to its end", () => {
    expect(boundsOf([], undefined, at("2026-03-30T01:00:00Z"))).toEqual({ from: at("2026-03-30T01:00:00Z"), to: at("2026-03-30T01:00:00Z") });
    expect(boundsOf([], plan, at("2026-03-30T01:00:00Z")).to).toBe(at("2026-04-02T00:00:00Z"));
  });

  it("that would lie on one another are one mark", () => {
    const entries = entriesOf([line(1, "2026-03-30T01:00:00Z"), line(2, "2026-03-30T01:00:10Z"), line(3, "2026-03-30T13:00:00Z")], undefined);
    expect(marksOf(entries, bounds, 1000).map(mark => mark.entries.length)).toEqual([2, 1]);
  });

  it("are 5,000 and still no more marks than a lane has room for", () => {
    const lines = Array.from({ length: 5_000 }, (_, index) => line(index + 1, new Date(bounds.from + index * 17_000).toISOString(), ["message", "task", "milestone"][index % 3]));
    const marks = marksOf(entriesOf(lines, undefined), bounds, 1000);
    expect(marks.length).toBeLessThanOrEqual(3 * Math.ceil(1000 / 16));
    expect(marks.reduce((sum, mark) => sum + mark.entries.length, 0)).toBe(5_000);
  });

  it("out of sight are not drawn", () => {
    const entries = entriesOf([line(1, "2026-03-01T00:00:00Z"), line(2, "2026-03-30T05:00:00Z"), line(3, "2026-05-01T00:00:00Z")], undefined);
    expect(marksOf(entries, bounds, 1000).map(mark => mark.entries[0]!.key)).toEqual(["line-2"]);
    expect(firstAfter(entries, at("2026-03-30T05:00:00Z"))).toBe(1);
    expect(firstAfter(entries, at("2026-06-30T05:00:00Z"))).toBe(3);
  });
});
