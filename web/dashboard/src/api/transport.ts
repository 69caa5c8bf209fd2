import { noteAnswer, noteSilence } from "./connection";
import { leave } from "./leave";
import { EtagCache } from "./etagCache";
import { problemOf, UnreachableError } from "./problem";
import { serviceClock } from "./serviceClock";
import { getActor, getCsrfToken, setSession, signedInAgain } from "./session";
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
    if (await renewToken()) return settled(await send(request));
    // What one person was about to do is not sent under the name of another.
    leave.to("/");
  }
  return settled(response);
}

/** Another tab may have signed in anew: the session is another, and so is its token. False where it is somebody else's. */
async function renewToken(): Promise<boolean> {
  const response = await reach(new Request(new URL("/api/me", window.location.origin)));
  const me = response.ok ? ((await response.json()) as { actor?: string; csrfToken?: string }) : {};
  if (me.actor !== getActor()) return false;
  setSession(me.actor ?? null, me.csrfToken ?? null);
  return true;
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
  if (isSilence(response.status)) {
    noteSilence();
    throw new UnreachableError(`The service does not answer: ${response.status}.`);
  }
  noteAnswer();
  if (response.status === 304 && kept) return new Response(kept.body, { headers: { "Content-Type": kept.type } });
  const etag = response.headers.get("ETag");
  if (!reads || !response.ok || etag === null) return response;
  const body = await response.text();
  const type = response.headers.get("Content-Type") ?? "application/json";
  etags.put(request.url, { etag, body, type });
  return new Response(body, { status: response.status, headers: { "Content-Type": type } });
}

/** What stands before the service answers for it while it is down or starting: the service itself never says these. */
const isSilence = (status: number): boolean => status === 502 || status === 503 || status === 504;

async function reach(request: Request): Promise<Response> {
  try {
    return await fetch(request, { credentials: "same-origin", cache: "no-store" });
  } catch (error) {
    if (request.signal.aborted) throw error;
    noteSilence();
    throw new UnreachableError("The service does not answer.", { cause: error });
  }
}
