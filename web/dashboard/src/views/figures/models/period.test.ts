import { describe, expect, it } from "vitest";
import { periodOf, queryOf, refusalOf, searchOf, withPreset } from "./period";

const today = "2026-03-18"; // a Wednesday
const read = (search: string) => periodOf(new URLSearchParams(search), today);

describe("the period of the address", () => {
  it("is this quarter by weeks when nothing is asked", () => {
    expect(read("")).toEqual({ preset: "quarter", from: "2026-01-01", to: "2026-03-18", by: "week", segment: null });
  });

  it("takes a preset with its usual step, or another step", () => {
    expect(read("period=week")).toMatchObject({ from: "2026-03-16", to: "2026-03-18", by: "day" });
    expect(read("period=month&by=day")).toMatchObject({ from: "2026-03-01", to: "2026-03-18", by: "day" });
  });

  it("takes days of the reader's own", () => {
    expect(read("period=custom&from=2026-02-01&to=2026-02-14")).toMatchObject({ preset: "custom", from: "2026-02-01", to: "2026-02-14", by: "day" });
    expect(read("period=custom&from=2026-02-01&to=2026-03-01")).toMatchObject({ by: "week" });
    expect(read("period=custom&from=2025-06-01&to=2026-03-01")).toMatchObject({ by: "month" });
  });

  it.each(["period=custom", "period=custom&from=2026-03-02&to=2026-03-01", "period=custom&from=2026-02-30&to=2026-03-01", "period=year", "by=hour"])(
    "falls back to this quarter for %s",
    search => {
      expect(read(search)).toMatchObject({ preset: "quarter", from: "2026-01-01", by: "week" });
    },
  );

  it.each(["", "period=week", "period=month&by=day", "period=custom&from=2026-02-01&to=2026-02-14", "segment=vip"])("comes back as it was written: %s", search => {
    expect(searchOf(read(search)).toString()).toBe(search);
  });

  it("changes its step with its preset, unless the days are the reader's own", () => {
    expect(withPreset(read("period=week"), "month", today)).toMatchObject({ from: "2026-03-01", by: "week" });
    expect(withPreset(read("period=week"), "custom", today)).toMatchObject({ preset: "custom", from: "2026-03-16", to: "2026-03-18", by: "day" });
  });
});

describe("a stretch of days", () => {
  it("may be a single day and 400 at most", () => {
    expect(refusalOf("2026-03-01", "2026-03-01")).toBeNull();
    expect(refusalOf("2026-03-02", "2026-03-01")).toBe("order");
    expect(refusalOf("2025-01-01", "2026-02-04")).toBeNull();
    expect(refusalOf("2025-01-01", "2026-02-05")).toBe("tooLong");
  });

  it("is asked from the start of its first day to the end of its last, in Seoul", () => {
    expect(queryOf(read("period=custom&from=2026-02-28&to=2026-03-01&segment=vip"), "Asia/Seoul")).toEqual({
      from: "2026-02-27T15:00:00Z",
      to: "2026-03-01T15:00:00Z",
      by: "day",
      segment: "vip",
    });
  });
});
