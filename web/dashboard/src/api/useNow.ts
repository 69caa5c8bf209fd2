import { useSyncExternalStore } from "react";
import { lastAnswer } from "./connection";
import { serviceClock } from "./serviceClock";

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

// One timer for the whole page, and none when nobody looks.
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(tick, 1_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** Has everybody look at the clock again, e.g. when it was moved. */
export function tick(): void {
  for (const listener of listeners) listener();
}

const step = { second: 1_000, minute: 60_000 } as const;

/** The service's now in milliseconds since the epoch, rounded down; 0 until the first answer. Renders again only when the value changes. */
export function useNow(granularity: keyof typeof step = "second"): number {
  const size = step[granularity];
  return useSyncExternalStore(subscribe, () => {
    const now = serviceClock.now();
    return now === null ? 0 : Math.floor(now / size) * size;
  });
}

/** Milliseconds, in whole seconds, since the service was last heard of. */
export function useSilence(): number {
  return useSyncExternalStore(subscribe, () => {
    const heard = lastAnswer.get();
    return heard === null ? 0 : Math.floor((performance.now() - heard) / step.second) * step.second;
  });
}

/** Milliseconds, in whole seconds, since a moment of this computer's clock: only what has passed since counts. */
export function useAge(at: number): number {
  return useSyncExternalStore(subscribe, () => Math.max(0, Math.floor((performance.timeOrigin + performance.now() - at) / step.second) * step.second));
}
