import { Store } from "./store";

/** Who the page was drawn for. */
let actor: string | null = null;

/** The token of the session that every change carries; in memory only. */
let csrfToken: string | null = null;

export function setSession(who: string | null, token: string | null): void {
  actor = who;
  csrfToken = token;
}

export const getActor = (): string | null => actor;

export const getCsrfToken = (): string | null => csrfToken;

/** True while somebody who was signed in is not any more, and calls wait for the dialog. */
export const signedOutMeanwhile = new Store(false);

let waiting: (() => void)[] = [];

/** Resolves once somebody has signed in again. */
export function signedInAgain(): Promise<void> {
  signedOutMeanwhile.set(true);
  return new Promise(resolve => waiting.push(resolve));
}

/** The dialog tells that the session is there again: the calls go on. */
export function goOn(): void {
  const calls = waiting;
  waiting = [];
  signedOutMeanwhile.set(false);
  for (const call of calls) call();
}
