import { expect, test } from "vitest";
import { moneyText } from "./money";

test.each([
  [1_250, "USD", "$1,250", "$1,250"],
  [1_250.5, "USD", "$1,250.50", "$1,250.50"],
  [-80, "USD", "-$80", "-$80"],
  [1_200_000, "KRW", "₩1,200,000", "₩1,200,000"],
  [0, "KRW", "₩0", "₩0"],
] as const)("%d %s reads %s", (amount, currency, en, ko) => {
  expect(moneyText(amount, currency, "en")).toBe(en);
  expect(moneyText(amount, currency, "ko")).toBe(ko);
});
