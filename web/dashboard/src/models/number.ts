import type { Language } from "../words/dictionary";

const locale = { en: "en-GB", ko: "ko-KR" } as const;

export const numberText = (value: number, language: Language, digits = 0): string =>
  new Intl.NumberFormat(locale[language], { maximumFractionDigits: digits }).format(value);

/** @param share 0 to 1 */
export const percentText = (share: number, language: Language, digits = 0): string =>
  new Intl.NumberFormat(locale[language], { style: "percent", maximumFractionDigits: digits }).format(share);
