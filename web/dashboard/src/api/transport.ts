import { noteAnswer, noteSilence } from "./connection";
import { EtagCache } from "./etagCache";
import { problemOf, UnreachableError } from "./problem";
import { serviceClock } from "./serviceClock";
import { getCsrfToken, setCsrfToken, signedInAgain } from "./session";
import { tick } from "./useNow";

export const etags = new EtagCache();

/** These ask who is there; a 401 from them is an answer. */
const asksWho = new Set(["/api/me", "/api/sign-in", "/api/sign-out"]);

/**
 * One call to the service: cookies, CSRF token, ETag, the service's time. Throws `ProblemError` for a refusal and `UnreachableError` for no answer;
 * a session that ended meanwhile is waited for, a token of a session before is renewed, and the call is made again, once.
 */
export async function transport(request: Request): Promise<Response> {
  const response = await send(request.clone());
  if (response.status === 401 && !asksWho.has(new URL(request.url).pathname)) {
    await signedInAgain();
    return settled(await send(request));
  }
  if (response.status === 403 && (await problemOf(response.clone())).kind === "csrf-token") {
    await renewToken();
    return settled(await send(request));
  }
  return settled(response);
}

/** Another tab may have signed in anew: the session is another, and so is its token. */
async function renewToken(): Promise<void> {
  const response = await reach(new Request(new URL("/api/me", window.location.origin)));
  const me = response.ok ? ((await response.json()) as { csrfToken?: string | null }) : {};
  setCsrfToken(me.csrfToken ?? null);
}

async function settled(response: Response): Promise<Response> {
  if (response.ok) return response;
  throw await problemOf(response);
}

async function send(request: Request): Promise<Response> {
  const reads = request.method === "GET";
  const kept = reads ? etags.get(request.url) : undefined;
  if (kept) request.headers.set("If-None-Match", kept.etag);
  const token = getCsrfToken();
  if (!reads && token !== null) request.headers.set("X-CSRF-Token", token);
  const response = await reach(request);
  if (serviceClock.note(response.headers.get("Service-Time"))) tick();
  noteAnswer();
  if (response.status === 304 && kept) return new Response(kept.body, { headers: { "Content-Type": kept.type } });
  const etag = response.headers.get("ETag");
  if (!reads || !response.ok || etag === null) return response;
  const body = await response.text();
  const type = response.headers.get("Content-Type") ?? "application/json";
  etags.put(request.url, { etag, body, type });
  return new Response(body, { status: response.status, headers: { "Content-Type": type } });
}

async function reach(request: Request): Promise<Response> {
  try {
    return await fetch(request, { credentials: "same-origin", cache: "no-store" });
  } catch (error) {
    if (request.signal.aborted) throw error;
    noteSilence();
    throw new UnreachableError("The service does not answer.", { cause: error });
  }
}
