import { useEffect } from "react";
import { UnreachableError } from "../../api/problem";

/** Milliseconds between two tries by itself (assumed). */
const retryEvery = 5_000;

/** Tries again by itself what failed for silence. */
export function useRetries(error: unknown, retry: (() => unknown) | undefined): void {
  const silent = error instanceof UnreachableError;
  useEffect(() => {
    if (!silent || !retry) return;
    const timer = setInterval(() => void retry(), retryEvery);
    return () => clearInterval(timer);
  }, [silent, retry]);
}
