import { useMemo } from "react";
import { useLanguage } from "../../words";

/** The days of the week from Monday, short. */
export function useWeekdays(): string[] {
  const { language } = useLanguage();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(language === "ko" ? "ko-KR" : "en-GB", { weekday: "short", timeZone: "UTC" });
    // 5 January 2026 is a Monday.
    return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2026, 0, 5 + day)));
  }, [language]);
}
