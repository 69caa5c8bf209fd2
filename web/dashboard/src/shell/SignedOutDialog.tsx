import { Suspense } from "react";
import { signedOutMeanwhile } from "../api/session";
import { useStore } from "../api/store";
import { useOnceOpen } from "../parts/useOnceOpen";
import { lazyPart } from "./lazyPart";
import { ErrorBoundary } from "./states";

const SignInAgain = lazyPart(() => import("./SignInAgain"));

/** A session that ended in the middle: sign in over the page, which stays as it is, and what was on its way goes on. */
export function SignedOutDialog() {
  const open = useStore(signedOutMeanwhile);
  if (!useOnceOpen(open)) return null;
  return <ErrorBoundary><Suspense><SignInAgain open={open} /></Suspense></ErrorBoundary>;
}
