import { useMemo } from "react";
import { countdownText, type CountdownLimits } from "../models/countdown";
import { durationText, spanText } from "../models/duration";
import { moneyText, type Currency } from "../models/money";
import { numberText, percentText } from "../models/number";
import { dateText, dateTimeText, relativeText, timeText } from "../models/time";
import type { Language } from "./dictionary";
import { useLanguage } from "./LanguageProvider";

export const formatsOf = (language: Language) => ({
  number: (value: number, digits?: number) => numberText(value, language, digits),
  /** @param share 0 to 1 */
  percent: (share: number, digits?: number) => percentText(share, language, digits),
  money: (amount: number, currency: Currency) => moneyText(amount, currency, language),
  date: (instant: string) => dateText(instant, language),
  time: (instant: string) => timeText(instant, language),
  dateTime: (instant: string) => dateTimeText(instant, language),
  relative: (instant: string, now: number) => relativeText(instant, now, language),
  duration: (milliseconds: number) => durationText(milliseconds, language),
  span: (milliseconds: number) => spanText(milliseconds, language),
  countdown: (due: string, now: number, limits?: CountdownLimits) => countdownText(due, now, language, limits),
});

export type Formats = ReturnType<typeof formatsOf>;

/** Numbers, money, dates and durations in the reader's language and the service's zone. */
export function useFormats(): Formats {
  const { language } = useLanguage();
  return useMemo(() => formatsOf(language), [language]);
}
