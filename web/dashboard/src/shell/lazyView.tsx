import { lazy, useState, type ComponentType, type JSX, type LazyExoticComponent } from "react";
import { UnreachableError } from "../api/problem";
import { remember, remembered } from "../words/remembered";

type Loaded<P> = Promise<{ default: ComponentType<P> }>;

/** A part's file did not come. It is tried again when the reader, or the page itself, tries again. */
export class ViewNotLoaded extends UnreachableError {
  readonly renew: () => void;

  constructor(renew: () => void, cause: unknown) {
    super("A part of the page could not be loaded.", { cause });
    this.renew = renew;
  }
}

const kept = "kyndof.reloaded";

/** What is done to the page itself; a test looks on. */
export const thePage = {
  /** The file this page begins with: another one after an upgrade. */
  build: document.querySelector<HTMLScriptElement>("script[type=module]")?.src ?? "",
  answers: async (): Promise<boolean> => (await fetch("/", { cache: "no-store", credentials: "same-origin" })).ok,
  reload: (): void => window.location.reload(),
};

/** The host is there and the file is not: it was upgraded, and its files have other names. The page is loaded anew, once. */
async function reloadIfUpgraded(): Promise<void> {
  if (remembered(kept, [thePage.build]) !== null) return;
  const there = await thePage.answers().catch(() => false);
  if (!there) return;
  remember(kept, thePage.build);
  thePage.reload();
}

/** `React.lazy` that does not keep a failure for good: a part opened while the host restarts comes once it is back. */
export function lazyView<P extends object>(load: () => Loaded<P>): (props: P) => JSX.Element {
  const fresh = (): LazyExoticComponent<ComponentType<P>> =>
    lazy(async () => {
      try {
        return await load();
      } catch (error) {
        await reloadIfUpgraded();
        throw new ViewNotLoaded(() => {
          current = fresh();
        }, error);
      }
    });
  let current = fresh();
  return function LazyView(props: P) {
    const [View] = useState(() => current);
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- lazy's own props are narrower than the component's
    return <View {...(props as any)} />;
  };
}
