import { Button } from "@fluentui/react-components";
import { PersonRegular } from "@fluentui/react-icons";
import { Suspense } from "react";
import { useMe } from "../api/me";
import { lazyPart } from "./lazyPart";
import { ErrorBoundary } from "./states";

const AccountMenu = lazyPart(() => import("./AccountMenu"));

/** Who is signed in. What is behind it is loaded after the page. */
export function Account() {
  const me = useMe();
  const name = me.name ?? me.staffId ?? me.actor;
  const plain = <Button appearance="subtle" disabledFocusable icon={<PersonRegular />}>{name}</Button>;
  return <ErrorBoundary instead={plain}><Suspense fallback={plain}><AccountMenu name={name} /></Suspense></ErrorBoundary>;
}
