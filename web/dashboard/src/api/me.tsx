import { queryOptions, useQuery, type QueryClient } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import type { components } from "./schema";
import { api, bodyOf } from "./client";
import { leaveTo, platformAddress, signInMethodQuery } from "./signInMethod";
import { setCsrfToken } from "./session";
import { etags } from "./transport";

export type Me = components["schemas"]["MeAnswer"] & { csrfToken?: string | null; name?: string | null };

export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: async ({ signal }): Promise<Me> => {
    const me: Me = await bodyOf(api.GET("/api/me", { signal }));
    setCsrfToken(me.csrfToken ?? null);
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

/** True for who has at least one of the roles. Only what is shown depends on it: the service decides what is done. */
export function useMay(...roles: string[]): boolean {
  const me = useMe();
  return roles.some(role => me.roles.includes(role));
}

/** Ends the session and forgets all that was read in it; the platform's session ends on a page of its own. */
export async function signOut(client: QueryClient): Promise<void> {
  const { method, signOut: page } = await client.fetchQuery(signInMethodQuery);
  if (method === "platform" && page !== null) {
    setCsrfToken(null);
    etags.clear();
    client.clear();
    leaveTo.go(platformAddress(page, "post_logout_redirect_uri", "/"));
    return;
  }
  await api.POST("/api/sign-out");
  setCsrfToken(null);
  etags.clear();
  client.removeQueries({ predicate: query => query.queryKey[0] !== meQuery.queryKey[0] });
  await client.resetQueries({ queryKey: meQuery.queryKey });
}
