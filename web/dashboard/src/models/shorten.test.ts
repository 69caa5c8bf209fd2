import { expect, test } from "vitest";
import { shorten } from "./shorten";

test.each([
  ["Stage jacket", 12, "Stage jacket"],
  ["Stage jacket", 11, "Stage jack…"],
  ["무대 의상", 9, "무대 의상"],
  ["무대 의상", 8, "무대 의…"],
  ["무대 의상 수선 요청", 10, "무대 의상…"],
  ["", 5, ""],
])("'%s' in %i columns is '%s'", (title, columns, short) => expect(shorten(title, columns)).toBe(short));

test("A character of several code points is not cut in two", () => {
  expect(shorten("각👩‍👩‍👧각", 5)).toBe("각👩‍👩‍👧…");
});
