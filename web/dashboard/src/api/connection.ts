import { Store } from "./store";

/** How changes reach this page: pushed, asked for every so often, or not at all just now. */
export type ConnectionState = "connecting" | "live" | "polling" | "lost";

export const connection = new Store<ConnectionState>("connecting");

/** When the service last answered or pushed something, in `performance.now` milliseconds; null before. */
export const lastAnswer = new Store<number | null>(null);

export function noteAnswer(): void {
  lastAnswer.set(performance.now());
}

export function noteSilence(): void {
  // While the stream is open the service is there; it was this one call that got lost.
  if (connection.get() !== "live") connection.set("lost");
}
