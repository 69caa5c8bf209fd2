import { describe, expect, it } from "vitest";
import { findClients } from "./search";

const client = (id: string, name: string) => ({ id, name, tier: "standard" as const, language: "ko" as const, csm: null });
const clients = [client("C-2", "Sample Dance Company"), client("C-1", "예시엔터테인먼트"), client("C-3", "Another Sample")];
const found = (question: string) => findClients(clients, question, "en").map(one => one.id);

describe("a search for clients", () => {
  it("shows all by name when nothing is asked", () => {
    expect(found("")).toEqual(["C-3", "C-2", "C-1"]);
  });

  it("finds parts of names in any case and order, ids and Korean", () => {
    expect(found("company sam")).toEqual(["C-2"]);
    expect(found("c-1")).toEqual(["C-1"]);
    expect(found("엔터")).toEqual(["C-1"]);
    expect(found("nobody")).toEqual([]);
  });
});
