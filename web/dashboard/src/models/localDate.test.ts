import { describe, expect, it } from "vitest";
import { addDays, addMonths, dateIn, daysBetween, endOfMonth, isLocalDate, startOfDay, startOfQuarter, startOfWeek, weekdayOf, weeksOf } from "./localDate";

describe("days", () => {
  it("know which days exist", () => {
    expect(isLocalDate("2026-02-28")).toBe(true);
    expect(isLocalDate("2026-02-29")).toBe(false);
    expect(isLocalDate("2028-02-29")).toBe(true);
    expect(isLocalDate("2026-3-1")).toBe(false);
    expect(isLocalDate(null)).toBe(false);
  });

  it("are counted over the end of a month and of a year", () => {
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(daysBetween("2026-02-28", "2026-03-01")).toBe(1);
    expect(daysBetween("2026-03-01", "2026-02-28")).toBe(-1);
  });

  it("begin their week on Monday", () => {
    expect(weekdayOf("2026-03-02")).toBe(1);
    expect(startOfWeek("2026-03-08")).toBe("2026-03-02");
    expect(startOfWeek("2026-03-09")).toBe("2026-03-09");
  });

  it("begin and end their month and quarter", () => {
    expect(startOfQuarter("2026-03-31")).toBe("2026-01-01");
    expect(startOfQuarter("2026-04-01")).toBe("2026-04-01");
    expect(addMonths("2026-12-15", 1)).toBe("2027-01-01");
    expect(addMonths("2026-01-15", -1)).toBe("2025-12-01");
    expect(endOfMonth("2026-02-10")).toBe("2026-02-28");
  });
});

describe("a zone", () => {
  it("has Seoul's day begin nine hours before the UTC one", () => {
    expect(startOfDay("Asia/Seoul", "2026-03-01")).toBe("2026-02-28T15:00:00Z");
    expect(dateIn("Asia/Seoul", Date.parse("2026-02-28T14:59:59Z"))).toBe("2026-02-28");
    expect(dateIn("Asia/Seoul", Date.parse("2026-02-28T15:00:00Z"))).toBe("2026-03-01");
  });

  it("has the day of a clock change begin where the old offset says", () => {
    expect(startOfDay("America/Los_Angeles", "2026-03-08")).toBe("2026-03-08T08:00:00Z");
    expect(startOfDay("America/Los_Angeles", "2026-03-09")).toBe("2026-03-09T07:00:00Z");
  });
});

describe("a month", () => {
  it("is drawn in whole weeks with the days around it left out", () => {
    const weeks = weeksOf("2026-03-15");
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, "2026-03-01"]);
    expect(weeks[5]).toEqual(["2026-03-30", "2026-03-31", null, null, null, null, null]);
  });
});
