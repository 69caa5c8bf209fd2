import { createElement, lazy, type ComponentType, type LazyExoticComponent } from "react";
import { noteSilence } from "../api/connection";
import { UnreachableError } from "../api/problem";
import { leave } from "../api/leave";

/**
 * A part of the page in a file of its own, loaded when it is first drawn. A file that does not arrive is silence of the service and asked for
 * again with the next try. Where the service answers all the same, its files have become others: the page is loaded anew, once.
 */
export function lazyPart<P extends object>(load: () => Promise<{ default: ComponentType<P> }>): ComponentType<P> {
  const begin = (): LazyExoticComponent<ComponentType<P>> =>
    lazy(() =>
      load().catch(async (cause: unknown) => {
        if (await answers()) leave.reloadOnce();
        else noteSilence();
        const failure = new UnreachableError("A file of the page did not arrive.", { cause });
        // React keeps what a lazy part came to: the next try is another one.
        failure.forget = () => {
          part = begin();
        };
        throw failure;
      }),
    );
  let part = begin();
  return props => createElement(part as ComponentType<P>, props);
}

async function answers(): Promise<boolean> {
  try {
    return (await fetch("/health/live", { cache: "no-store" })).ok;
  } catch {
    return false;
  }
}
