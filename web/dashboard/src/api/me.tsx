import { queryOptions, useQuery, type QueryClient } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import type { MeAnswer } from "./types";
import { api, bodyOf } from "./client";
import { leave } from "./leave";
import { may, type Operation } from "./openTo";
import { setSession } from "./session";
import { platformAddress, signInMethodQuery } from "./signInMethod";
import { etags } from "./transport";

export type Me = MeAnswer;

export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: async ({ signal }): Promise<Me> => {
    const me: Me = await bodyOf(api.GET("/api/me", { signal }));
    setSession(me.actor, me.csrfToken ?? null);
    return me;
  },
  staleTime: Number.POSITIVE_INFINITY,
});

export const useMeQuery = () => useQuery(meQuery);

const MeContext = createContext<Me | null>(null);

export const MeProvider = MeContext.Provider;

/** Who is signed in. Only below the shell, which is there only for somebody. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error("useMe needs somebody signed in above it.");
  return me;
}

/** Whether the reader's roles open an operation. */
export const useMay = (operation: Operation): boolean => may(useMe().roles, operation);

/** Ends the session and forgets all that was read in it; the platform's session ends on a page of its own. */
export async function signOut(client: QueryClient): Promise<void> {
  const { method, signOut: page } = await client.fetchQuery(signInMethodQuery);
  if (method === "key") await api.POST("/api/sign-out");
  setSession(null, null);
  etags.clear();
  client.removeQueries({ predicate: query => query.queryKey[0] !== meQuery.queryKey[0] });
  if (method === "platform" && page !== null) leave.to(platformAddress(page, "post_logout_redirect_uri", "/"));
  else await client.resetQueries({ queryKey: meQuery.queryKey });
}
