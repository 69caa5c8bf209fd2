import { expect, it } from "vitest";
import { sectionWords } from "./words";

it("Every name of the service that a section tells has a word in both languages", () => {
  const { en, ko } = sectionWords as unknown as Record<"en" | "ko", Record<string, Record<string, unknown>>>;
  for (const [part, words] of Object.entries(en)) if (typeof words === "object") expect(Object.keys(ko[part]!), part).toEqual(Object.keys(words));
});
