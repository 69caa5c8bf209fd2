import { queryOptions, useQuery } from "@tanstack/react-query";
import { api, bodyOf } from "./client";
import { isStatus } from "./problem";

/** How people sign in: by a personal key, or where the platform in front of the service has its pages for it. */
export interface SignInMethod {
  method: "key" | "platform";
  signIn: string | null;
  signOut: string | null;
}

const byKey: SignInMethod = { method: "key", signIn: null, signOut: null };

export const signInMethodQuery = queryOptions({
  queryKey: ["sign-in-method"],
  queryFn: async ({ signal }): Promise<SignInMethod> => {
    try {
      return await bodyOf(api.GET("/api/sign-in", { signal }));
    } catch (error) {
      // A host from before it was asked: there are keys only.
      if (isStatus(error, 404) || isStatus(error, 405)) return byKey;
      throw error;
    }
  },
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
});

export const useSignInMethod = () => useQuery(signInMethodQuery);

/** The platform's page at an address of its, with where to come back to. */
export const platformAddress = (page: string, name: "post_login_redirect_uri" | "post_logout_redirect_uri", back: string): string =>
  `${page}${page.includes("?") ? "&" : "?"}${name}=${encodeURIComponent(back)}`;
