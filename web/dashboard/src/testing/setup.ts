import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { connection, lastAnswer } from "../api/connection";
import { setSession, signedOutMeanwhile } from "../api/session";
import { etags } from "../api/transport";
import { FakeService } from "./fakeService";

// jsdom has neither; components ask for both.
vi.stubGlobal("matchMedia", (query: string) => ({
  matches: false, media: query, onchange: null, addEventListener: () => undefined, removeEventListener: () => undefined, addListener: () => undefined, removeListener: () => undefined, dispatchEvent: () => false,
}));
vi.stubGlobal("ResizeObserver", class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
});

// A view's first import takes its time on a busy machine; this bounds a failure, nothing waits for it.
configure({ asyncUtilTimeout: 15_000 });

beforeEach(() => {
  localStorage.clear();
  etags.clear();
  setSession(null, null);
  signedOutMeanwhile.set(false);
  connection.set("connecting");
  lastAnswer.set(null);
});

afterEach(() => {
  cleanup();
  const unexpected = FakeService.current?.unexpected ?? [];
  FakeService.current = null;
  expect(unexpected, "calls without a test route").toEqual([]);
});
