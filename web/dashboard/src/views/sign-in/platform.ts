import { useQuery } from "@tanstack/react-query";

/** Whether the platform in front of the service signs people in: then its own address answers, with or without somebody. */
export function usePlatformSignIn() {
  return useQuery({
    queryKey: ["platform-sign-in"],
    queryFn: async ({ signal }) => (await fetch("/.auth/me", { credentials: "same-origin", cache: "no-store", redirect: "manual", signal })).status !== 404,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Where the platform signs people in, to come back to this page after. */
export function platformSignInAddress(back: string): string {
  return `/.auth/login/aad?post_login_redirect_uri=${encodeURIComponent(back)}`;
}
