import { Suspense } from "react";
import { Outlet } from "react-router";
import { MeProvider, useMeQuery } from "./api/me";
import { isStatus } from "./api/problem";
import { SignedOutDialog } from "./shell/SignedOutDialog";
import { lazyPart } from "./shell/lazyPart";
import { ErrorBoundary, Failed, Loading } from "./shell/states";

const SignInPage = lazyPart(() => import("./views/sign-in/SignInPage"));

/** Everything below is for somebody signed in. */
export function SignedIn() {
  const me = useMeQuery();
  if (me.data) {
    return (
      <MeProvider value={me.data}>
        <Outlet />
        <SignedOutDialog />
      </MeProvider>
    );
  }
  if (isStatus(me.error, 401)) return <ErrorBoundary><Suspense fallback={<main><Loading /></main>}><SignInPage /></Suspense></ErrorBoundary>;
  if (me.isError) return <main><Failed error={me.error} retry={me.refetch} /></main>;
  return <main><Loading /></main>;
}
