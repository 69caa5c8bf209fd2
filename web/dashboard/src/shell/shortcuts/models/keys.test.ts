import { expect, test } from "vitest";
import { KeyReader, type Pressed } from "./keys";

const press = (key: string, at = 0, fields: Partial<Pressed> = {}): Pressed => ({ key, code: /^[a-z]$/.test(key) ? `Key${key.toUpperCase()}` : "", modified: false, at, ...fields });

test("A slash asks for the search and a question mark for the help", () => {
  expect(new KeyReader().read(press("/"))).toBe("search");
  expect(new KeyReader().read(press("?"))).toBe("help");
});

test.each([["t", "today"], ["r", "running"], ["c", "clients"], ["m", "messages"], ["f", "figures"], ["p", "policy"]])("g and then %s goes to %s", (key, command) => {
  const reader = new KeyReader();
  expect(reader.read(press("g", 0))).toBeNull();
  expect(reader.read(press(key, 1_500))).toBe(command);
});

test("A second key that comes too late, or after another, goes nowhere", () => {
  const reader = new KeyReader();
  reader.read(press("g", 0));
  expect(reader.read(press("t", 1_501))).toBeNull();
  reader.read(press("g", 2_000));
  reader.read(press("x", 2_100));
  expect(reader.read(press("t", 2_200))).toBeNull();
});

test("With Hangul switched on the same keys do the same", () => {
  const reader = new KeyReader();
  reader.read(press("ㅎ", 0, { code: "KeyG" }));
  expect(reader.read(press("ㅅ", 100, { code: "KeyT" }))).toBe("today");
});

test("With Ctrl or the command key it is the browser's", () => {
  const reader = new KeyReader();
  reader.read(press("g", 0));
  expect(reader.read(press("t", 100, { modified: true }))).toBeNull();
  expect(reader.read(press("/", 200, { modified: true }))).toBeNull();
});
