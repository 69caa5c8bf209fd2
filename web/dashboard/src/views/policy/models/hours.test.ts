import { describe, expect, it } from "vitest";
import { hoursInWords } from "./hours";

const names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const on = (day: string, from: string, to: string) => ({ day, from: `${from}:00`, to: `${to}:00` });

describe("a week's hours", () => {
  it("are said once for days in a row that have the same", () => {
    const week = ["monday", "tuesday", "wednesday"].map(day => on(day, "09:00", "18:00"));
    expect(hoursInWords([...week, on("saturday", "10:00", "16:00")], names)).toEqual(["Mon–Wed 09:00–18:00", "Sat 10:00–16:00"]);
  });

  it("may have a break, and may be none", () => {
    expect(hoursInWords([on("sunday", "09:00", "12:00"), on("sunday", "13:00", "18:00")], names)).toEqual(["Sun 09:00–12:00, 13:00–18:00"]);
    expect(hoursInWords([], names)).toEqual([]);
  });
});
