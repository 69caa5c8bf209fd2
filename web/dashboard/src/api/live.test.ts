import { QueryObserver } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FakeService, problem, reply, silent } from "../testing/fakeService";
import { connection } from "./connection";
import { followChanges } from "./live";
import { liveQuery, newQueryClient } from "./queries";
import { serviceClock } from "./serviceClock";

/** A stream the test writes into. */
function stream() {
  let write: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({ start: controller => { write = controller; } });
  const encoder = new TextEncoder();
  return {
    response: new Response(body, { headers: { "Content-Type": "text/event-stream" } }),
    push: (text: string) => write.enqueue(encoder.encode(text)),
    end: () => write.close(),
  };
}

async function following(service: FakeService) {
  const client = newQueryClient();
  const ask = vi.fn(() => Promise.resolve(1));
  new QueryObserver(client, liveQuery(["tasks"], ["list"], ask)).subscribe(() => undefined);
  await vi.advanceTimersByTimeAsync(0);
  ask.mockClear();
  const stop = new AbortController();
  stopped.push(stop);
  void followChanges(client, stop.signal);
  await vi.advanceTimersByTimeAsync(0);
  // What was read before the stream opened is read again; that round is over.
  const opened = ask.mock.calls.length;
  await vi.advanceTimersByTimeAsync(opened > 0 ? 1_100 : 0);
  ask.mockClear();
  return { ask, service, opened };
}

const stopped: AbortController[] = [];
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  for (const stop of stopped.splice(0)) stop.abort();
  vi.useRealTimers();
});

test("A pushed change asks again for what is made of it", async () => {
  const live = stream();
  const { ask } = await following(new FakeService().on("GET /api/live", () => live.response));
  expect(connection.get()).toBe("live");
  live.push('id: 1\nevent: changed\ndata: {"sequence":1,"collections":["tasks"]}\n\n');
  await vi.advanceTimersByTimeAsync(10);
  expect(ask).toHaveBeenCalledTimes(1);
});

test("What was read before the stream opened is read once more, since a change may have come between", async () => {
  const live = stream();
  const { opened } = await following(new FakeService().on("GET /api/live", () => live.response));
  expect(opened).toBe(1);
});

test("Too many listeners: this page asks every 15 seconds instead, and listens once there is room", async () => {
  const live = stream();
  const { ask, service } = await following(new FakeService().on("GET /api/live", problem(429)));
  expect(connection.get()).toBe("polling");
  await vi.advanceTimersByTimeAsync(15_100);
  expect(ask).toHaveBeenCalledTimes(1);
  service.on("GET /api/live", () => live.response);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(connection.get()).toBe("live");
});

test("A restart of the host shows as lost, then the stream goes on where it was and all is asked again", async () => {
  const [first, second] = [stream(), stream()];
  const { ask, service } = await following(new FakeService().on("GET /api/live", () => first.response));
  first.push('id: 41\nevent: changed\ndata: {"collections":["messages"]}\n\n');
  await vi.advanceTimersByTimeAsync(10);
  service.on("GET /api/live", silent);
  first.end();
  await vi.advanceTimersByTimeAsync(10);
  expect(connection.get()).toBe("lost");
  service.on("GET /api/live", () => second.response);
  await vi.advanceTimersByTimeAsync(3_100);
  expect(connection.get()).toBe("live");
  expect(ask).toHaveBeenCalledTimes(1);
  expect(service.callsOf("GET /api/live").at(-1)?.headers.get("Last-Event-ID")).toBe("41");
});

test("A clock that runs fast is followed at once, and asked after at most once a second", async () => {
  const live = stream();
  const { ask } = await following(new FakeService().on("GET /api/live", () => live.response));
  for (let hour = 2; hour < 10; hour++) live.push(`event: clock\ndata: {"now":"2026-03-30T0${hour}:00:00Z"}\n\n`);
  await vi.advanceTimersByTimeAsync(900);
  expect(new Date(serviceClock.now() ?? 0).toISOString()).toMatch(/^2026-03-30T09:00:00/);
  expect(ask).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(ask).toHaveBeenCalledTimes(2);
});

test("A stream without a sign of life for 45 seconds counts as broken", async () => {
  const live = stream();
  await following(new FakeService().on("GET /api/live", () => live.response));
  await vi.advanceTimersByTimeAsync(42_800);
  expect(connection.get()).toBe("live");
  await vi.advanceTimersByTimeAsync(1_100);
  expect(connection.get()).toBe("lost");
});

test("Whose role nothing is pushed to is served by asking", async () => {
  await following(new FakeService().on("GET /api/live", problem(403)));
  expect(connection.get()).toBe("polling");
});

test("Where nothing is pushed everything shown is asked again every 15 seconds, but not in a hidden tab", async () => {
  const { ask } = await following(new FakeService().on("GET /api/live", reply(404)));
  expect(connection.get()).toBe("polling");
  await vi.advanceTimersByTimeAsync(14_900);
  expect(ask).toHaveBeenCalledTimes(0);
  await vi.advanceTimersByTimeAsync(200);
  expect(ask).toHaveBeenCalledTimes(1);
  const hidden = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ask).toHaveBeenCalledTimes(1);
  hidden.mockReturnValue("visible");
  document.dispatchEvent(new Event("visibilitychange"));
  await vi.advanceTimersByTimeAsync(0);
  expect(ask).toHaveBeenCalledTimes(2);
});
