import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { FakeService, problem, reply, silent } from "../../testing/fakeService";
import { renderPage, type RenderedPage } from "../../testing/renderPage";
import { instance, issueView } from "./actions/models/samples";

const line = (number: number, kind = "rung") => ({ number, at: `2026-03-30T00:00:${String(number % 60).padStart(2, "0")}Z`, kind, ruleId: "ESC-5", text: { en: `Line ${number}`, ko: `${number}번째 줄` } });

function service(view = issueView({ tier: 2, owner: "csm-1" })): FakeService {
  return new FakeService()
    .on("GET /api/directory", { clients: [{ id: "C-1", name: "Aurora <i>Stage</i>", tier: "vip", language: "en", csm: null }], staff: [{ id: "csm-1", name: "Seo Jun", role: "csm", function: "cs" }, { id: "csm-2", name: "Ha Neul", role: "csm", function: "cs" }], team: { id: "cs-team", name: "CS team" }, more: false })
    .on("GET /api/instances/escalation~I-1", { ...instance("escalation~I-1", "late"), due: "2026-03-30T00:00:00Z" })
    .on("GET /api/issues/I-1", view)
    .on("GET /api/instances/escalation~I-1/timeline", { items: [line(1), line(2, "message")], next: null })
    .on("GET /api/instances/escalation~I-1/plan", problem(404))
    .on("GET /api/tasks", { items: [], next: null });
}

async function open(fake: FakeService, language: "en" | "ko" = "en"): Promise<RenderedPage> {
  const page = renderPage({ at: "/instances/escalation~I-1", service: fake, language });
  await screen.findByRole("group", { name: language === "en" ? "Actions" : "할 수 있는 일" });
  return page;
}

describe("one instance", () => {
  test("says what it is, for whom, how late, and what happened, with the rule behind each line", async () => {
    await open(service());
    expect(await screen.findByRole("link", { name: "Aurora <i>Stage</i>" })).toHaveAttribute("href", "/clients/C-1");
    expect(screen.getAllByText(/late$/i).length).toBeGreaterThan(0);
    const list = within(await screen.findByRole("region", { name: "So far" }));
    expect(list.getAllByRole("button").map(button => button.textContent)).toEqual(["Line 2", "Line 1"]);
    expect(list.getAllByText("ESC-5")).toHaveLength(2);
  });

  test("speaks Korean", async () => {
    await open(service(), "ko");
    expect(await screen.findByRole("button", { name: "2번째 줄" })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "접수 확인" })).toBeInTheDocument();
  });

  test("of 5,000 lines draws a hundred, and leads to the others", async () => {
    const pages = Array.from({ length: 25 }, (_, page) => ({ items: Array.from({ length: 200 }, (_, index) => line(page * 200 + index + 1)), next: page < 24 ? `p${page + 1}` : null }));
    const fake = service().on("GET /api/instances/escalation~I-1/timeline", (call: { url: string }) => pages[Number(/cursor=p(\d+)/.exec(call.url)?.[1] ?? 0)]);
    const { user } = await open(fake);
    expect(await screen.findByText("5,000 entries")).toBeInTheDocument();
    expect(within(screen.getByRole("region", { name: "So far" })).getAllByRole("listitem")).toHaveLength(100);
    await user.click(screen.getByRole("button", { name: "Show 100 older" }));
    expect(screen.getByRole("button", { name: "Show 100 newer" })).toBeInTheDocument();
  }, 20_000);

  test("that is not there is said to be missing", async () => {
    renderPage({ at: "/instances/escalation~X", service: new FakeService().on("GET /api/instances/escalation~X", problem(404)).on("GET /api/directory", { clients: [], staff: [], team: { id: "", name: "" }, more: false }) });
    expect(await screen.findByText("Nothing here")).toBeInTheDocument();
  });
});

test("A CFO decides on an issue that waits for them, without the list of instances", async () => {
  const view = issueView({ tier: 4, approvals: [{ approvalId: "A-1", role: "cfo", amountUsd: 1500, state: "waiting", askedAt: "2026-03-30T00:00:00Z", due: "2026-03-30T04:00:00Z", decision: "refunds" }] });
  const fake = new FakeService().on("GET /api/issues/I-1", view).on("GET /api/tasks", { items: [], next: null });
  renderPage({ at: "/instances/escalation~I-1", service: fake, me: { actor: "person:cfo-1", roles: ["cfo"], staffId: "cfo-1", isPerson: true } });
  expect(await screen.findByRole("button", { name: /^Approve/ })).toBeInTheDocument();
});

describe("an action", () => {
  test("says what will happen, is sent once however often it is clicked, and gives the focus back", async () => {
    let answer: (response: Response) => void = () => undefined;
    const fake = service().on("POST /api/issues/I-1/acknowledge", () => new Promise<Response>(resolve => (answer = resolve)));
    const { user } = await open(fake);
    await user.click(screen.getByRole("button", { name: "Acknowledge" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Acknowledge" }));
    expect(dialog.getByText("You take the issue up. Rung 1 will not be asked; the reply and resolution clocks run on.")).toBeInTheDocument();
    expect(dialog.getByText("This cannot be undone.")).toBeInTheDocument();
    await user.dblClick(dialog.getByRole("button", { name: "Acknowledge: I-1" }));
    await waitFor(() => expect(fake.callsOf("POST /api/issues/I-1/acknowledge")).toHaveLength(1));
    expect(fake.callsOf("POST /api/issues/I-1/acknowledge")[0]!.body).toEqual({ actionId: expect.stringMatching(/^page-[0-9a-f-]{36}$/) });
    answer(reply(202, {}));
    expect(await screen.findByText("Taken up")).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  });

  test("that is refused says why in plain words, keeps what was typed, and as another deed when it is said differently", async () => {
    const fake = service().on("POST /api/issues/I-1/pause", problem(403, { type: "/problems/not-permitted", code: "not-your-tier", detail: "Tier 4" }));
    const { user } = await open(fake, "en");
    await user.click(screen.getByRole("button", { name: "Pause" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Pause" }));
    await user.click(dialog.getByRole("button", { name: "Pause" }));
    expect(dialog.getByText("This is needed.")).toBeInTheDocument();
    expect(fake.callsOf("POST /api/issues/I-1/pause")).toHaveLength(0);
    await user.type(dialog.getByRole("textbox", { name: /Reason/ }), "Waits for photos");
    await user.click(dialog.getByRole("button", { name: "Pause" }));
    expect(await dialog.findByText(/stands at a higher tier/)).toBeInTheDocument();
    expect(dialog.getByRole("textbox", { name: /Reason/ })).toHaveValue("Waits for photos");
    await user.click(dialog.getByRole("button", { name: "Pause" }));
    await user.type(dialog.getByRole("textbox", { name: /Reason/ }), " and sizes");
    await user.click(dialog.getByRole("button", { name: "Pause" }));
    const ids = fake.callsOf("POST /api/issues/I-1/pause").map(call => (call.body as { actionId: string }).actionId);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  test("that has an inverse is taken back from the outcome", async () => {
    const fake = service(issueView({ acknowledged: true })).on("POST /api/issues/I-1/pause", reply(202, {})).on("POST /api/issues/I-1/resume", reply(202, {}));
    const { user } = await open(fake);
    await user.click(screen.getByRole("button", { name: "Pause" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Pause" }));
    await user.type(dialog.getByRole("textbox", { name: /Reason/ }), "Waits for photos");
    await user.click(dialog.getByRole("button", { name: "Pause" }));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(fake.callsOf("POST /api/issues/I-1/resume")).toHaveLength(1));
  });

  test("of a service that does not answer says so and keeps the dialog", async () => {
    const fake = service(issueView({ acknowledged: true })).on("POST /api/issues/I-1/reply", silent);
    const { user } = await open(fake);
    await user.click(screen.getByRole("button", { name: "Reply" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Reply" }));
    await user.type(dialog.getByRole("textbox", { name: /Words for the client/ }), "We are on it");
    await user.click(dialog.getByRole("button", { name: "Reply" }));
    expect(await dialog.findByText(/does not answer/)).toBeInTheDocument();
    expect(dialog.getByRole("textbox", { name: /Words for the client/ })).toHaveValue("We are on it");
  });
});
