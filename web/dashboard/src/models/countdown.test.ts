import { describe, expect, test } from "vitest";
import { countdownState, countdownText } from "./countdown";
import { hour } from "./duration";

const due = "2026-03-30T03:00:00Z";
const at = (instant: string): number => Date.parse(instant);
const limits = { soon: 2 * hour };

describe("A countdown to 12:00 in Seoul with two hours counting as soon", () => {
  test.each([
    ["2026-03-30T00:59:59Z", "calm"],
    ["2026-03-30T01:00:00Z", "calm"],
    ["2026-03-30T01:00:01Z", "soon"],
    ["2026-03-30T03:00:00Z", "soon"],
    ["2026-03-30T03:00:01Z", "late"],
  ])("at %s is %s", (now, state) => expect(countdownState(due, at(now), limits)).toBe(state));

  test.each([
    ["2026-03-30T01:55:00Z", "in 1 h 05 min", "1시간 05분 남음"],
    ["2026-03-30T02:55:55Z", "in 4 min 05 s", "4분 05초 남음"],
    ["2026-03-30T03:00:00Z", "now", "지금"],
    ["2026-03-30T03:00:01Z", "1 s late", "1초 지남"],
    ["2026-04-01T03:00:00Z", "2 days late", "2일 지남"],
  ])("at %s reads %s", (now, en, ko) => {
    expect(countdownText(due, at(now), "en", limits).text).toBe(en);
    expect(countdownText(due, at(now), "ko", limits).text).toBe(ko);
  });
});

test("Without limits nothing is soon, only calm or late", () => {
  expect(countdownState(due, at("2026-03-30T02:59:59Z"))).toBe("calm");
  expect(countdownState(due, at("2026-03-30T03:00:01Z"))).toBe("late");
});
