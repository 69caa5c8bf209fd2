import { QueryObserver } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Collection } from "./collections";
import { liveQuery, newQueryClient } from "./queries";
import { Refetches } from "./refetches";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

async function watching(...made: [Collection, ...Collection[]]) {
  const client = newQueryClient();
  const ask = vi.fn(() => Promise.resolve(1));
  const stop = new QueryObserver(client, liveQuery(made, ["list"], ask)).subscribe(() => undefined);
  await vi.advanceTimersByTimeAsync(0);
  ask.mockClear();
  return { refetches: new Refetches(client), ask, stop };
}

test("Only a query of the collection that changed is asked again", async () => {
  const { refetches, ask } = await watching("instances", "tasks");
  refetches.changed(["messages"]);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(ask).not.toHaveBeenCalled();
  refetches.changed(["tasks"]);
  await vi.advanceTimersByTimeAsync(0);
  expect(ask).toHaveBeenCalledTimes(1);
});

test("A hundred changes within a second ask at once and once more when the second is over", async () => {
  const { refetches, ask } = await watching("instances");
  for (let change = 0; change < 100; change++) refetches.changed(["instances"]);
  await vi.advanceTimersByTimeAsync(999);
  expect(ask).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(ask).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(ask).toHaveBeenCalledTimes(2);
});

test("A change while the answer is under way asks once more after it", async () => {
  const { refetches, ask } = await watching("instances");
  let answer: (value: number) => void = () => undefined;
  ask.mockImplementationOnce(() => new Promise(resolve => (answer = resolve)));
  refetches.changed(["instances"]);
  refetches.changed(["instances"]);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(ask).toHaveBeenCalledTimes(1);
  answer(2);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(ask).toHaveBeenCalledTimes(2);
});
