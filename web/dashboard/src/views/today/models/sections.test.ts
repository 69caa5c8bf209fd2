import { expect, test } from "vitest";
import { todayItem } from "../testing/todayItem";
import { figureOf, sectionsOf } from "./sections";

const now = Date.parse("2026-03-30T01:00:00Z");

test.each([
  ["vipLate", null, "late"],
  ["late", "2026-03-30T00:00:00Z", "late"],
  ["dueSoon", "2026-03-30T02:00:00Z", "dueSoon"],
  ["waiting", null, "waiting"],
  ["failed", null, "failed"],
  ["emergency", "2026-03-30T01:00:01Z", "dueSoon"],
  ["emergency", "2026-03-30T01:00:00Z", "late"],
  ["emergency", null, "late"],
] as const)("A row of harm %s due %s counts as %s", (harm, due, figure) => {
  expect(figureOf(todayItem({ harm, due }), now)).toBe(figure);
});

test("Sections keep the service's order, the greatest harm first", () => {
  const items = [todayItem({ id: "1", harm: "vipLate" }), todayItem({ id: "2", harm: "late" }), todayItem({ id: "3", harm: "late" }), todayItem({ id: "4", harm: "waiting" })];
  expect(sectionsOf(items).map(section => [section.harm, section.items.map(item => item.id)])).toEqual([["vipLate", ["1"]], ["late", ["2", "3"]], ["waiting", ["4"]]]);
});
