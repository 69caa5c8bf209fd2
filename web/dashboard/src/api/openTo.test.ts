import { expect, test } from "vitest";
import document from "../../openapi.json";
import { may, openTo, type Operation } from "./openTo";

const paths = document.paths as unknown as Record<string, Record<string, { "x-roles"?: string[] }>>;

test.each(Object.keys(openTo) as Operation[])("%s is open to the same roles here as in the service's document", operation => {
  const [method = "", path = ""] = operation.split(" ");
  expect([...openTo[operation]].sort()).toEqual([...(paths[path]?.[method.toLowerCase()]?.["x-roles"] ?? [])].sort());
});

test("One role of several is enough, and none is not", () => {
  expect(may(["cfo", "csm"], "GET /api/today")).toBe(true);
  expect(may(["cfo"], "GET /api/today")).toBe(false);
  expect(may([], "GET /api/figures")).toBe(false);
});
