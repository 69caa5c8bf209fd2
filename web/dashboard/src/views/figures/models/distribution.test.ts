import { describe, expect, it } from "vitest";
import { isBucketWithin } from "./distribution";

const bucket = (from?: number) => ({ label: { en: "", ko: "" }, from, count: 1 });

describe("a bar of the distribution", () => {
  it("of times is past the target from the target on", () => {
    const figure = { unit: "minutes", target: { atMost: 120 } } as const;
    expect(isBucketWithin(bucket(60), figure)).toBe(true);
    expect(isBucketWithin(bucket(119), figure)).toBe(true);
    expect(isBucketWithin(bucket(120), figure)).toBe(false);
    expect(isBucketWithin(bucket(), figure)).toBe(true);
  });

  it("of anything else misses nothing by itself", () => {
    expect(isBucketWithin(bucket(1), { unit: "score", target: { atLeast: 4.5 } })).toBe(true);
    expect(isBucketWithin(bucket(500), { unit: "minutes", target: null })).toBe(true);
  });
});
