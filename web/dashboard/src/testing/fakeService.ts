import { vi } from "vitest";

export interface Call {
  method: string;
  /** Path and query. */
  url: string;
  headers: Headers;
  body: unknown;
  /** What was sent, byte by byte. */
  bytes: Uint8Array;
}

type Respond = (call: Call) => unknown;

/** An answer with a status or headers of its own; everything else a route answers is a 200 with it as JSON. */
export const reply = (status: number, body?: unknown, headers: Record<string, string> = {}): Response =>
  new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: { "Content-Type": status >= 400 ? "application/problem+json" : "application/json", ...headers },
  });

export const problem = (status: number, fields: Record<string, unknown> = {}): Response =>
  reply(status, { type: "/problems/test", title: "A test's refusal.", status, ...fields });

/** The edge that tests fake: `fetch`. What no route was given for makes the call, and the test, fail. */
export class FakeService {
  readonly calls: Call[] = [];
  /** What the answers' `Service-Time` says. */
  now = "2026-03-30T01:00:00Z";
  private readonly routes = new Map<string, unknown>();
  readonly unexpected: string[] = [];
  static current: FakeService | null = null;

  constructor() {
    FakeService.current = this;
    this.on("GET /api/live", () => new Promise(() => undefined));
    this.on("GET /api/sign-in", { method: "key", signIn: null, signOut: null });
    vi.stubGlobal("fetch", this.fetch);
  }

  /** @param route method and path, with or without the query, e.g. `GET /api/today`. */
  on(route: string, respond: Respond): this;
  // eslint-disable-next-line @typescript-eslint/unified-signatures -- a union with unknown would leave a function without the type of its call
  on(route: string, respond: unknown): this;
  on(route: string, respond: unknown): this {
    this.routes.set(route, respond);
    return this;
  }

  callsOf(route: string): Call[] {
    return this.calls.filter(call => `${call.method} ${call.url}`.startsWith(route));
  }

  private readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input instanceof Request ? input : new URL(input, window.location.origin), init?.signal ? { ...init, signal: undefined } : init);
    const { pathname, search } = new URL(request.url);
    const bytes = request.method === "GET" ? new Uint8Array() : new Uint8Array(await request.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    const call: Call = { method: request.method, url: pathname + search, headers: request.headers, body: request.headers.get("Content-Type")?.includes("json") && text !== "" ? JSON.parse(text) : text, bytes };
    this.calls.push(call);
    const key = [`${call.method} ${call.url}`, `${call.method} ${pathname}`].find(name => this.routes.has(name));
    if (key === undefined) {
      this.unexpected.push(`${call.method} ${call.url}`);
      throw new TypeError(`No test route for ${call.method} ${call.url}`);
    }
    const respond = this.routes.get(key);
    const answer = await (typeof respond === "function" ? (respond as Respond)(call) : respond);
    const response = answer instanceof Response ? answer.clone() : reply(200, answer);
    response.headers.set("Service-Time", this.now);
    return response;
  };
}

/** A service that does not answer. */
export const silent = (): never => {
  throw new TypeError("Failed to fetch");
};
