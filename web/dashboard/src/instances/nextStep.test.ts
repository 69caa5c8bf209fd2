import { expect, it } from "vitest";
import { nextStepText } from "./nextStep";
import { instanceWords } from "./words";

it.each([
  ["missing:shipped", "Missing: shipped", "누락: 발송"],
  ["promise:quality-passed", "Promised: quality passed", "약속: 검수 통과"],
  ["first-response", "First response", "첫 응답"],
  ["remind:operations-director", "Reminder: operations director", "알림: operations director"],
  ["something-new", "Something new", "Something new"],
])("%s is said as %s and %s", (step, en, ko) => {
  expect(nextStepText(step, instanceWords.en)).toBe(en);
  expect(nextStepText(step, instanceWords.ko)).toBe(ko);
});
