import { expect, test, vi } from "vitest";
import { FakeService, problem, reply, silent } from "../testing/fakeService";
import { api, bodyOf } from "./client";
import { connection, lastAnswer } from "./connection";
import { leave } from "./leave";
import { ProblemError, UnreachableError } from "./problem";
import { goOn, setSession, signedOutMeanwhile } from "./session";

const list = { items: [], next: null };

test("An unchanged list is asked for by its tag and comes from what was kept", async () => {
  const service = new FakeService().on("GET /api/instances", reply(200, list, { ETag: '"1"' }));
  await api.GET("/api/instances");
  service.on("GET /api/instances", reply(304));
  expect(await bodyOf(api.GET("/api/instances"))).toEqual(list);
  expect(service.calls[0]?.headers.get("If-None-Match")).toBeNull();
  expect(service.calls[1]?.headers.get("If-None-Match")).toBe('"1"');
});

test("A change carries the session's token, a question does not", async () => {
  const service = new FakeService().on("GET /api/instances", list).on("POST /api/sending/hold", {});
  setSession("person:lead-1", "token-1");
  await api.GET("/api/instances");
  await api.POST("/api/sending/hold", { body: {} as never });
  expect(service.calls.map(call => call.headers.get("X-CSRF-Token"))).toEqual([null, "token-1"]);
});

test("A refusal is thrown with the service's own words", async () => {
  new FakeService().on("GET /api/instances", problem(400, { type: "/problems/invalid-request", detail: "limit is 1 to 200." }));
  const refusal = await api.GET("/api/instances").catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(ProblemError);
  expect((refusal as ProblemError).kind).toBe("invalid-request");
  expect((refusal as ProblemError).problem.detail).toBe("limit is 1 to 200.");
});

test("A refusal in a proxy's own words is one by its status", async () => {
  new FakeService().on("GET /api/instances", () => new Response("<h1>Request too large</h1>", { status: 413 }));
  const refusal = await api.GET("/api/instances").catch((error: unknown) => error);
  expect((refusal as ProblemError).status).toBe(413);
});

test.each([502, 503, 504])("A %i is silence: something answers for a service that does not, and the figures shown grow old", async status => {
  new FakeService().on("GET /api/instances", () => new Response("<h1>Unavailable</h1>", { status }));
  await expect(api.GET("/api/instances")).rejects.toBeInstanceOf(UnreachableError);
  expect(connection.get()).toBe("lost");
  expect(lastAnswer.get()).toBeNull();
});

test("No answer is told apart from a refusal", async () => {
  new FakeService().on("GET /api/instances", silent);
  await expect(api.GET("/api/instances")).rejects.toBeInstanceOf(UnreachableError);
});

test("A call in a session that ended waits for the next sign-in and is sent again, once, with what was to be said", async () => {
  const service = new FakeService().on("POST /api/sending/hold", problem(401));
  const call = api.POST("/api/sending/hold", { body: { reason: "stocktaking" } as never });
  await expect.poll(() => signedOutMeanwhile.get()).toBe(true);
  service.on("POST /api/sending/hold", { held: true });
  setSession("person:lead-1", "token-2");
  goOn();
  expect(await bodyOf(call)).toEqual({ held: true });
  expect(service.calls.map(one => one.body)).toEqual([{ reason: "stocktaking" }, { reason: "stocktaking" }]);
  expect(service.calls[1]?.headers.get("X-CSRF-Token")).toBe("token-2");
});

test("A token of a session before is renewed and the change sent again, once", async () => {
  const stale = problem(403, { type: "/problems/csrf-token" });
  const service = new FakeService().on("GET /api/me", { actor: "person:lead-1", csrfToken: "token-2" }).on("POST /api/sending/hold", call => (call.headers.get("X-CSRF-Token") === "token-2" ? { held: true } : stale));
  setSession("person:lead-1", "token-1");
  expect(await bodyOf(api.POST("/api/sending/hold", { body: { reason: "stocktaking" } as never }))).toEqual({ held: true });
  expect(service.callsOf("POST")).toHaveLength(2);
  service.on("POST /api/sending/hold", stale);
  await expect(api.POST("/api/sending/hold", { body: {} as never })).rejects.toBeInstanceOf(ProblemError);
});

test("A change is not sent under the name of somebody else who signed in meanwhile", async () => {
  const left = vi.spyOn(leave, "to").mockImplementation(() => undefined);
  const service = new FakeService().on("GET /api/me", { actor: "person:csm-1", csrfToken: "token-2" }).on("POST /api/sending/hold", problem(403, { type: "/problems/csrf-token" }));
  setSession("person:lead-1", "token-1");
  await expect(api.POST("/api/sending/hold", { body: {} as never })).rejects.toBeInstanceOf(ProblemError);
  expect(service.callsOf("POST")).toHaveLength(1);
  expect(left).toHaveBeenCalledWith("/");
});
