import { expect, it } from "vitest";
import { nextStepText } from "./nextStep";
import { instanceWords } from "./words";

it.each([
  ["missing:shipped", "Missing: shipped", "누락: 발송"],
  ["promise:quality-passed", "Promised: quality passed", "약속: 검수 통과"],
  ["first-response", "First response", "첫 응답"],
  ["remind:operations-director", "Reminder: Operations Director", "알림: 운영 총괄"],
  ["remind:act:cs-lead", "Reminder: Measure: CS Lead", "알림: 조치: CS 리드"],
  ["promise:option-confirmed", "Promised: choice confirmed", "약속: 선택 확인"],
  ["something-new", "Something new", "Something new"],
])("%s is said as %s and %s", (step, en, ko) => {
  expect(nextStepText(step, instanceWords.en)).toBe(en);
  expect(nextStepText(step, instanceWords.ko)).toBe(ko);
});
