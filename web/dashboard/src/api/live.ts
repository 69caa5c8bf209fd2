import type { QueryClient } from "@tanstack/react-query";
import { collections, type Collection } from "./collections";
import { connection, noteAnswer } from "./connection";
import { EventStreamReader, type StreamEvent } from "./eventStream";
import { pollingUntil } from "./polling";
import { Refetches } from "./refetches";
import { serviceClock } from "./serviceClock";
import { signedInAgain } from "./session";
import { tick } from "./useNow";

/** Milliseconds without a sign of life, heartbeats come every 15 s, until the stream counts as broken (assumed). */
const silence = 45_000;

/** Milliseconds before the stream is opened again: doubled from the first to the last (assumed). */
const firstWait = 1_000;
const longestWait = 30_000;

/** Keeps the page's figures fresh until the signal: pushed where the service pushes, asked for where it does not. */
export async function followChanges(client: QueryClient, stop: AbortSignal): Promise<void> {
  const refetches = new Refetches(client);
  stop.addEventListener("abort", () => refetches.stop());
  let wait = firstWait;
  let lastId = "";
  while (!stop.aborted) {
    try {
      const response = await fetch("/api/live", { headers: headersOf(lastId), credentials: "same-origin", cache: "no-store", signal: stop });
      serviceClock.note(response.headers.get("Service-Time"));
      // Nothing is pushed there, or not to this role.
      if (response.status === 404 || response.status === 403) return await pollingUntil(client, stop);
      if (response.status === 401) await signedInAgain();
      // Too many listen: this page asks instead, and tries to listen again later.
      if (response.status === 429) {
        await pollingFor(client, longestWait, stop);
        continue;
      }
      if (response.ok && response.body) {
        // What was missed before it opened is not known: everything shown is asked for again, the first time what is made of records.
        if (connection.get() === "connecting") refetches.changed(collections);
        else void client.invalidateQueries();
        connection.set("live");
        noteAnswer();
        wait = firstWait;
        await eachEvent(response.body, stop, event => {
          lastId = event.id || lastId;
          take(event, refetches);
        });
      }
    } catch {
      // The way to the service broke; below says so and tries again.
    }
    if (stop.aborted) return;
    connection.set("lost");
    await pause(wait, stop);
    wait = Math.min(wait * 2, longestWait);
  }
}

async function pollingFor(client: QueryClient, milliseconds: number, stop: AbortSignal): Promise<void> {
  const until = new AbortController();
  const polling = pollingUntil(client, until.signal);
  await pause(milliseconds, stop);
  until.abort();
  await polling;
}

function headersOf(lastId: string): Record<string, string> {
  return lastId === "" ? { Accept: "text/event-stream" } : { Accept: "text/event-stream", "Last-Event-ID": lastId };
}

function take({ event, data }: StreamEvent, refetches: Refetches): void {
  const said = JSON.parse(data) as { collections?: Collection[]; now?: string };
  if (event === "changed") refetches.changed(said.collections ?? []);
  if (event === "clock") {
    // A moved clock changes what is late without changing any record; one that runs fast is told often, and asked after at the same pace.
    if (serviceClock.note(said.now ?? null)) refetches.changed(collections);
    tick();
  }
}

async function eachEvent(body: ReadableStream<Uint8Array>, stop: AbortSignal, take: (event: StreamEvent) => void): Promise<void> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  const events = new EventStreamReader();
  try {
    while (!stop.aborted) {
      const piece = await within(reader.read(), silence);
      if (piece.done) return;
      noteAnswer();
      for (const event of events.read(piece.value)) take(event);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function within<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("No sign of life.")), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function pause(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(done, milliseconds);
    stop.addEventListener("abort", done, { once: true });
    function done(): void {
      clearTimeout(timer);
      stop.removeEventListener("abort", done);
      resolve();
    }
  });
}
