import { describe, expect, it } from "vitest";
import type { CalendarDay } from "../../../api/types";
import { monthsOf, namedIn, spanOf } from "./months";

describe("the months of the calendar", () => {
  it("are six from the one that is asked for, over the end of a year", () => {
    expect(monthsOf("2026-10", "2026-03-18")).toEqual(["2026-10-01", "2026-11-01", "2026-12-01", "2027-01-01", "2027-02-01", "2027-03-01"]);
  });

  it.each([null, "", "2026-13", "soon"])("are six from this one when %s is asked for", asked => {
    expect(monthsOf(asked, "2026-03-18")[0]).toBe("2026-03-01");
  });

  it("are asked for from their first day to their last", () => {
    expect(spanOf(monthsOf("2026-03", "2026-03-18"))).toEqual({ from: "2026-03-01", to: "2026-08-31" });
  });
});

describe("a month's named days", () => {
  const day = (date: string, kind: CalendarDay["kind"], name: string | null): CalendarDay => ({ date, kind, open: [], name: name === null ? null : { en: name, ko: name }, projected: false });

  it("become one line where neighbours have one name, and leave out plain weekends", () => {
    const days = [day("2026-03-01", "holiday", "A"), day("2026-03-02", "closure", "B"), day("2026-03-03", "closure", "B"), day("2026-03-07", "weekend", null), day("2026-04-01", "holiday", "C")];
    expect(namedIn("2026-03-01", days).map(line => [line.from, line.to])).toEqual([["2026-03-01", "2026-03-01"], ["2026-03-02", "2026-03-03"]]);
  });
});
