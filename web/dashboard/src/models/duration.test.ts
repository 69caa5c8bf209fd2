import { describe, expect, test } from "vitest";
import { day, durationOf, durationText, hour, minute, second, spanText } from "./duration";

describe("A duration in words", () => {
  test.each([
    [0, "0 s", "0초"],
    [59 * second, "59 s", "59초"],
    [minute, "1 min 00 s", "1분 00초"],
    [9 * minute + 59 * second, "9 min 59 s", "9분 59초"],
    [10 * minute, "10 min", "10분"],
    [hour - second, "59 min", "59분"],
    [hour + 5 * minute, "1 h 05 min", "1시간 05분"],
    [day - minute, "23 h 59 min", "23시간 59분"],
    [day, "1 day", "1일"],
    [day + 3 * hour, "1 day 3 h", "1일 3시간"],
    [2 * day - second, "1 day 23 h", "1일 23시간"],
    [2 * day, "2 days", "2일"],
    [-2 * day, "2 days", "2일"],
  ])("of %i ms is %s", (length, en, ko) => {
    expect(durationText(length, "en")).toBe(en);
    expect(durationText(length, "ko")).toBe(ko);
  });
});

describe("An ISO 8601 duration", () => {
  test.each([
    ["PT2H", 2 * hour],
    ["PT15M", 15 * minute],
    ["P1DT30M", day + 30 * minute],
    ["P1W", 7 * day],
    ["PT0.5S", 500],
    ["-PT1H", -hour],
  ])("%s is %i ms", (iso, length) => expect(durationOf(iso)).toBe(length));

  test.each(["", "P", "PT", "P1M", "2h", "P1DT"])("'%s' is none", iso => expect(durationOf(iso)).toBeNaN());
});

describe("A span", () => {
  test.each([
    [2 * hour, "2 h", "2시간"],
    [90 * minute, "1 h 30 min", "1시간 30분"],
    [day, "1 day", "1일"],
    [3 * day + hour, "3 days 1 h", "3일 1시간"],
    [0, "0 min", "0분"],
  ])("of %i ms is %s", (length, en, ko) => {
    expect(spanText(length, "en")).toBe(en);
    expect(spanText(length, "ko")).toBe(ko);
  });
});
