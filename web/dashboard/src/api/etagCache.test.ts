import { expect, test } from "vitest";
import { EtagCache } from "./etagCache";

const body = (etag: string) => ({ etag, body: "{}", type: "application/json" });

test("The least recently used body goes when one too many comes", () => {
  const cache = new EtagCache(2);
  cache.put("/a", body("1"));
  cache.put("/b", body("2"));
  cache.get("/a");
  cache.put("/c", body("3"));
  expect(cache.get("/b")).toBeUndefined();
  expect(cache.get("/a")?.etag).toBe("1");
  expect(cache.size).toBe(2);
});
