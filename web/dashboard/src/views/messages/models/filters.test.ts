import { describe, expect, it } from "vitest";
import { filtersOf, isFiltered, noFilters, queryOf, withFilters } from "./filters";

const read = (search: string) => filtersOf(new URLSearchParams(search));

describe("the filters of the address", () => {
  it("are none when nothing is asked", () => {
    expect(read("")).toEqual(noFilters);
    expect(isFiltered(read(""))).toBe(false);
  });

  it("leave out a state nobody knows", () => {
    expect(read("state=lost&client=C-1")).toEqual({ ...noFilters, client: "C-1" });
  });

  it("become the service's own names", () => {
    expect(queryOf(read("state=failed&kind=shipped&client=C-1&instance=order~K-1"))).toEqual({
      state: "failed", kind: "shipped", clientId: "C-1", instanceId: "order~K-1",
    });
  });

  it("change in place, keep what else stands there and close the open row", () => {
    const search = new URLSearchParams("tab=ledger&state=failed&message=m-1");
    expect(withFilters(search, { ...noFilters, client: "C-1" }).toString()).toBe("tab=ledger&client=C-1");
  });
});
