import { screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { leave } from "../../api/leave";
import { FakeService, problem, reply, silent } from "../../testing/fakeService";
import { csLead, renderPage } from "../../testing/renderPage";
import { todayAnswer } from "../today/testing/todayItem";

const signedOut = (): FakeService => new FakeService().on("GET /api/me", problem(401)).on("GET /api/today", todayAnswer());

async function signIn({ user }: ReturnType<typeof renderPage>, staffId = "lead-1", key = "a-key"): Promise<void> {
  await screen.findByLabelText(/Staff id/);
  if (staffId) await user.type(screen.getByLabelText(/Staff id/), staffId);
  if (key) await user.type(screen.getByLabelText(/Personal key/), key);
  await user.click(screen.getByRole("button", { name: "Sign in" }));
}

test("With the right key the page that was asked for opens, and nothing of the key is kept", async () => {
  const page = renderPage({ me: null, service: signedOut(), at: "/?show=late" });
  page.service.on("POST /api/sign-in", () => {
    page.service.on("GET /api/me", csLead);
    return reply(204);
  });
  await signIn(page);
  expect(await screen.findByRole("heading", { level: 1, name: "Today" })).toBeInTheDocument();
  expect(page.address()).toBe("/?show=late");
  expect(page.service.callsOf("POST /api/sign-in")[0]?.body).toEqual({ staffId: "lead-1", key: "a-key" });
  expect(JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage })).not.toContain("a-key"); // eslint-disable-line no-restricted-globals -- proves that it is empty
});

test.each([
  [401, {}, "This is not the key of that staff member. An operator can give you a new one."],
  [429, {}, "Too many wrong keys for this staff member. Try again later."],
])("A refusal with %i says what to do, and the key has the focus", async (status, fields, said) => {
  const page = renderPage({ me: null, service: signedOut().on("POST /api/sign-in", problem(status, fields)) });
  await signIn(page);
  expect(await screen.findByText(said)).toBeInTheDocument();
  expect(screen.getByLabelText(/Personal key/)).toHaveFocus();
});

test("A service that does not answer is not mistaken for a wrong key", async () => {
  const page = renderPage({ me: null, service: signedOut().on("POST /api/sign-in", silent) });
  await signIn(page);
  expect(await screen.findByText("The service does not answer. Try again in a moment.")).toBeInTheDocument();
});

test("What is left empty is asked for at its field, and nothing is sent", async () => {
  const page = renderPage({ me: null, service: signedOut() });
  await signIn(page, "", "a-key");
  expect(await screen.findByText("Enter your staff id, e.g. csm-1.")).toBeInTheDocument();
  expect(screen.getByLabelText(/Staff id/)).toHaveFocus();
  expect(page.service.callsOf("POST")).toHaveLength(0);
});

const platform = { method: "platform", signIn: "/.auth/login/aad", signOut: "/.auth/logout" };

test("A host that does not say how one signs in takes keys", async () => {
  renderPage({ me: null, service: signedOut().on("GET /api/sign-in", problem(404)) });
  expect(await screen.findByLabelText(/Personal key/)).toBeInTheDocument();
});

test("Where the platform signed somebody in, signing out ends its session, and nothing is asked of the service", async () => {
  const left = vi.spyOn(leave, "to").mockReturnValue();
  const page = renderPage({ at: "/nowhere", service: new FakeService().on("GET /api/sign-in", platform) });
  await page.user.click(await screen.findByRole("button", { name: "Account: lead-1" }));
  await page.user.click(await screen.findByRole("menuitem", { name: "Sign out" }));
  await waitFor(() => expect(left).toHaveBeenCalledExactlyOnceWith("/.auth/logout?post_logout_redirect_uri=%2F"));
  expect(page.service.callsOf("POST")).toHaveLength(0);
  left.mockRestore();
});

test("Where the platform signs people in, its link is shown instead and leads back here", async () => {
  renderPage({ me: null, service: signedOut().on("GET /api/sign-in", platform) });
  const link = await screen.findByRole("link", { name: "Sign in with your work account" });
  expect(link).toHaveAttribute("href", "/.auth/login/aad?post_login_redirect_uri=%2F");
  expect(screen.queryByLabelText(/Personal key/)).not.toBeInTheDocument();
});

test("Signing out ends the session and shows the sign-in page", async () => {
  const page = renderPage({ at: "/policy", service: new FakeService() });
  page.service.on("POST /api/sign-out", () => {
    page.service.on("GET /api/me", problem(401));
    return reply(204);
  });
  await page.user.click(await screen.findByRole("button", { name: "Account: lead-1" }));
  await page.user.click(await screen.findByRole("menuitem", { name: "Sign out" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Sign in" })).toBeInTheDocument();
});
