import { expect, it } from "vitest";
import { matching, Names } from "./directory";

const names = new Names({
  clients: [{ id: "C-1", name: "김하늘 <b>의상실</b>", tier: "vip", language: "ko", csm: null }, { id: "C-2", name: "Aurora Stage", tier: "standard", language: "en", csm: "csm-1" }],
  staff: [{ id: "csm-1", name: "이서준", role: "csm", function: null, kind: "person" }],
  team: { id: "cs-team", name: "CS team" },
  more: false,
});

it("names clients, people, actors and the team; an unknown id is its own name", () => {
  expect(names.client("C-2")).toBe("Aurora Stage");
  expect(names.client("C-9")).toBe("C-9");
  expect(names.person("csm-1")).toBe("이서준");
  expect(names.person("person:csm-1")).toBe("이서준");
  expect(names.person("cs-team")).toBe("CS team");
  expect(names.person("key:cs-lead")).toBe("key:cs-lead");
});

it("finds by parts of name or id, in any order of words, in Korean too", () => {
  const all = names.directory.clients;
  expect(matching(all, "stage aur").map(client => client.id)).toEqual(["C-2"]);
  expect(matching(all, "하늘").map(client => client.id)).toEqual(["C-1"]);
  expect(matching(all, "c-").map(client => client.id)).toEqual(["C-1", "C-2"]);
  expect(matching(all, "nobody")).toEqual([]);
});

it("puts names that begin with the text first, and lists a few", () => {
  const all = [{ id: "1", name: "Not a stage" }, { id: "2", name: "Stage door" }, { id: "3", name: "Stage left" }];
  expect(matching(all, "stage", 2).map(entry => entry.id)).toEqual(["2", "3"]);
});
