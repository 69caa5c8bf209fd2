import { describe, expect, test } from "vitest";
import { dateText, dateTimeText, dayOf, relativeText, timeText, withReadableTimes } from "./time";

test("A date is the service's: late in the evening in London it is tomorrow in Seoul", () => {
  expect(dateText("2026-03-29T14:59:59Z", "en")).toBe("Sun, 29 Mar 2026");
  expect(dateText("2026-03-29T15:00:00Z", "en")).toBe("Mon, 30 Mar 2026");
  expect(dateText("2026-03-29T15:00:00Z", "ko")).toBe("2026년 3월 30일 (월)");
  expect(dayOf("2026-03-29T14:59:59Z")).toBe("2026-03-29");
  expect(dayOf("2026-03-29T15:00:00Z")).toBe("2026-03-30");
});

test("The time of day has 24 hours, midnight is 00:00", () => {
  expect(timeText("2026-03-29T15:00:00Z", "en")).toBe("00:00");
  expect(timeText("2026-03-30T05:05:00Z", "ko")).toBe("14:05");
  expect(dateTimeText("2026-03-30T05:05:00Z", "en")).toBe("Mon, 30 Mar 2026, 14:05");
  expect(dateTimeText("2026-03-30T05:05:00Z", "ko")).toBe("2026년 3월 30일 (월) 14:05");
});

describe("A relative time, seen at 10:00 on 30 March in Seoul,", () => {
  test.each([
    ["2026-03-30T00:59:30Z", "now", "지금"],
    ["2026-03-30T00:57:00Z", "3 minutes ago", "3분 전"],
    ["2026-03-30T02:00:00Z", "in 1 hour", "1시간 후"],
    ["2026-03-29T01:00:00Z", "yesterday", "어제"],
    ["2026-04-02T01:00:00Z", "in 3 days", "3일 후"],
  ])("of %s is %s", (instant, en, ko) => {
    const now = Date.parse("2026-03-30T01:00:00Z");
    expect(relativeText(instant, now, "en")).toBe(en);
    expect(relativeText(instant, now, "ko")).toBe(ko);
  });
});

test("A day in a sentence of the service is shown as people read it", () => {
  expect(withReadableTimes("Delivery was promised for 2026-03-05.", "en")).toBe("Delivery was promised for Thu, 5 Mar 2026.");
  expect(withReadableTimes("2026-03-05까지 배송", "ko")).toBe("2026년 3월 5일 (목)까지 배송");
});

test("An instant in a sentence of the service is shown as people read it, what only looks like one is left", () => {
  expect(withReadableTimes("Reported at 2026-03-05T01:00:00Z by K-1042.", "en")).toBe("Reported at Thu, 5 Mar 2026, 10:00 by K-1042.");
  expect(withReadableTimes("2026-03-05T01:00:00Z에 보고", "ko")).toBe("2026년 3월 5일 (목) 10:00에 보고");
  expect(withReadableTimes("Order K-2026-03-05 and code 2026-99-05T01:00:00Z", "en")).toBe("Order K-2026-03-05 and code 2026-99-05T01:00:00Z");
});
