import { describe, expect, it } from "vitest";
import { filterCount, filtersOf, noFilters, queryOf, searchOf } from "./filters";

const now = Date.parse("2026-03-30T01:00:00Z");
const soon = 2 * 3_600_000;

describe("what an address asks for", () => {
  it("is everything when it names nothing", () => {
    expect(filtersOf(new URLSearchParams(""))).toEqual(noFilters);
  });

  it("comes back the same from the address it makes", () => {
    const filters = { process: "escalation", state: "late", owner: "csm-1", client: "C-7", due: "2026-03-31", breached: "true", text: "회색 코트 & 7" } as const;
    expect(filtersOf(new URLSearchParams(searchOf(filters).toString()))).toEqual(filters);
  });

  it("leaves out words that mean nothing", () => {
    expect(filtersOf(new URLSearchParams("state=sleepy&due=2026-02-99&breached=perhaps&text=%20"))).toEqual(noFilters);
  });

  it("names only what filters", () => {
    expect(searchOf({ ...noFilters, due: "soon" }).toString()).toBe("due=soon");
    expect(filterCount({ ...noFilters, due: "soon", text: "coat" })).toBe(2);
  });
});

describe("what the service is asked for", () => {
  it.each([
    ["overdue", { dueBefore: "2026-03-30T01:00:00.000Z" }],
    ["soon", { dueAfter: "2026-03-30T01:00:00.000Z", dueBefore: "2026-03-30T03:00:00.000Z" }],
    ["today", { dueAfter: "2026-03-29T15:00:00.000Z", dueBefore: "2026-03-30T15:00:00.000Z" }],
    ["2026-04-01", { dueAfter: "2026-03-31T15:00:00.000Z", dueBefore: "2026-04-01T15:00:00.000Z" }],
    ["", {}],
  ])("due %s counts in the service's zone", (due, expected) => {
    expect(queryOf({ ...noFilters, due }, now, soon)).toEqual(expected);
  });

  it.each([
    ["2026-03-30T14:59:59Z", "2026-03-29T15:00:00.000Z"],
    ["2026-03-30T15:00:00Z", "2026-03-30T15:00:00.000Z"],
  ])("today begins at Seoul's midnight, seen at %s", (at, start) => {
    expect(queryOf({ ...noFilters, due: "today" }, Date.parse(at), soon).dueAfter).toBe(start);
  });

  it("names the client as the service does", () => {
    expect(queryOf({ ...noFilters, client: "C-7", breached: "false" }, now, soon)).toEqual({ clientId: "C-7", breached: "false" });
  });
});
