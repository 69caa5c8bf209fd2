import { describe, expect, it } from "vitest";
import { durationInWords, inWords, keyInWords } from "./inWords";

describe("a duration of the policy", () => {
  it.each([
    ["PT4H", "4 h", "4시간"],
    ["PT24H", "24 h", "24시간"],
    ["PT30M", "30 min", "30분"],
    ["PT1H30M", "1 h 30 min", "1시간 30분"],
    ["P1D", "1 day", "1일"],
    ["P2D", "2 days", "2일"],
    ["P1W", "1 week", "1주"],
    ["PT30S", "30 s", "30초"],
    ["PT0S", "no time", "즉시"],
  ])("%s is %s and %s", (iso, en, ko) => {
    expect(durationInWords(iso, "en")).toBe(en);
    expect(durationInWords(iso, "ko")).toBe(ko);
  });

  it.each(["P", "PT", "4H", "kr", "Production"])("is not %s", text => {
    expect(durationInWords(text, "en")).toBeNull();
  });
});

describe("a value of the policy", () => {
  it.each([
    ["7", "orders.surveyAfterDays", "7 days", "7일"],
    ["1", "orders.settleDays", "1 day", "1일"],
    ["500", "issues.authority.2.upToUsd", "$500", "$500"],
    ["45", "surveys.csatTargetTenths", "4.5", "4.5"],
    ["40", "surveys.responseRateTarget", "40%", "40%"],
    ["70", "issues.shares.one", "70%", "70%"],
    ["50, 80", "issues.warnAt", "50%, 80%", "50%, 80%"],
    ["PT2H", "issues.tiers.two", "2 h", "2시간"],
    ["2", "issues.failedSolutions", "2", "2"],
    ["true", "sending.resendWhenUnknown", "yes", "예"],
    ["", "calendar.closures", "none", "없음"],
    ["kr", "calendar.holidays", "kr", "kr"],
    ["upToUsd: 500, tier: 2, role: csm", "issues.authority[1]", "up to usd: $500, tier: 2, role: csm", "up to usd: $500, tier: 2, role: csm"],
    ["09:00-18:00", "calendar.hours.monday", "09:00-18:00", "09:00-18:00"],
    ["operations, design", "groups.all-functions", "operations, design", "operations, design"],
  ] as const)("%j of %s is %s and %s", (value, key, en, ko) => {
    expect(inWords(value, key, "en")).toBe(en);
    expect(inWords(value, key, "ko")).toBe(ko);
  });
});

describe("a name of the file", () => {
  it("is spaced out", () => {
    expect(keyInWords("confirmWithin")).toBe("confirm within");
    expect(keyInWords("post-order")).toBe("post order");
  });
});
