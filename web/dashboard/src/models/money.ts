import type { Language } from "../words/dictionary";

export type Currency = "USD" | "KRW";

const locale = { en: "en-US", ko: "ko-KR" } as const;

/** "$1,250", "$1,250.50", "₩1,200,000": cents only where there are some, won never has any. */
export function moneyText(amount: number, currency: Currency, language: Language): string {
  const digits = currency === "USD" && !Number.isInteger(amount) ? 2 : 0;
  return new Intl.NumberFormat(locale[language], {
    style: "currency", currency, currencyDisplay: "narrowSymbol", minimumFractionDigits: digits, maximumFractionDigits: digits,
  }).format(amount);
}
