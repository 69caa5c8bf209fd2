import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { FakeService, problem, type Call } from "../../testing/fakeService";
import { renderPage } from "../../testing/renderPage";
import type { Instance } from "../instance/detail";

const row = (number: number, over: Partial<Instance> = {}): Instance => ({
  id: `order~K-${number}`, process: "order", state: "open", owner: "csm-1", clientId: "C-1", subject: `Order K-${number}`, nextStep: "missing:shipped", due: "2026-03-30T02:05:00Z",
  policyVersion: 5, updatedAt: "2026-03-30T00:00:00Z", revision: 1, ...over,
});

const rows = (from: number, count: number): Instance[] => Array.from({ length: count }, (_, index) => row(from + index));

function service(answer: object): FakeService {
  return new FakeService()
    .on("GET /api/directory", { clients: [{ id: "C-1", name: "<b>무대</b> 의상실" }], staff: [{ id: "csm-1", name: "이서준", role: "csm" }], team: { id: "cs-team", name: "CS team" }, more: false })
    .on("GET /api/policies/current", { sections: [{ key: "desk", entries: [{ key: "desk.dueSoon", value: "PT3H" }] }] })
    .on("GET /api/instances", answer);
}

const links = (): HTMLElement[] => within(screen.getByRole("table")).getAllByRole("link");

describe("the list", () => {
  test("says state, what, for whom, who and how soon, with names that have markup in them as text", async () => {
    renderPage({ at: "/running", service: service({ items: [row(1, { state: "late", due: "2026-03-30T00:00:00Z", breached: true })], next: null }) });
    const cells = within((await screen.findAllByRole("row"))[1]!).getAllByRole("cell").map(cell => cell.textContent);
    expect(cells).toEqual(["Late", "Order K-1Order K-1⚑ Missed a target", "<b>무대</b> 의상실", "이서준", "Missing: shipped", "1 h 00 min late"]);
  });

  test("asks for what its address says", async () => {
    const fake = service({ items: [], next: null });
    renderPage({ at: "/running?process=escalation&state=late&due=soon&client=C-1&text=coat&breached=true", service: fake });
    await screen.findByText("Nothing matches these filters");
    const asked = new URLSearchParams(fake.callsOf("GET /api/instances").at(-1)!.url.split("?")[1]);
    expect(Object.fromEntries(asked)).toEqual({
      process: "escalation", state: "late", clientId: "C-1", breached: "true", text: "coat", dueAfter: expect.stringMatching(/^2026-03-30T01:00:0/), dueBefore: expect.stringMatching(/^2026-03-30T04:00:0/), limit: "100",
    });
  });

  test("puts a filter into the address, and clearing takes all out again", async () => {
    const { user, address } = renderPage({ at: "/running", service: service({ items: [], next: null }) });
    await user.selectOptions(await screen.findByLabelText("State"), "late");
    await waitFor(() => expect(address()).toBe("/running?state=late"));
    await user.type(screen.getByRole("searchbox", { name: "Find" }), "coat");
    await waitFor(() => expect(address()).toBe("/running?state=late&text=coat"));
    await user.click(screen.getAllByRole("button", { name: "Clear filters" })[0]!);
    await waitFor(() => expect(address()).toBe("/running"));
    expect(await screen.findByText("Nothing is running")).toBeInTheDocument();
  });

  test("keeps what is typed while the address follows it", async () => {
    const { user, address } = renderPage({ at: "/running", service: service({ items: [], next: null }) });
    const box = await screen.findByRole("searchbox", { name: "Find" });
    await user.type(box, "black ");
    await waitFor(() => expect(address()).toBe("/running?text=black"));
    await user.type(box, "jacket");
    expect(box).toHaveValue("black jacket");
    await waitFor(() => expect(address()).toBe("/running?text=black+jacket"));
  });

  test("draws only the rows near the screen, and says how many there are", async () => {
    renderPage({ at: "/running", service: service({ items: rows(1, 100), next: null }) });
    expect(await screen.findByText("100 processes shown")).toBeInTheDocument();
    expect(links().length).toBeLessThan(40);
  });

  test("loads on behind a page that came back short", async () => {
    const fake = service((call: Call) => (call.url.includes("cursor=two") ? { items: rows(2, 1), next: null } : { items: rows(1, 1), next: "two" }));
    const { user } = renderPage({ at: "/running", service: fake });
    expect(await screen.findByText("1 process shown, and more")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Load more" }));
    expect(await screen.findByText("2 processes shown")).toBeInTheDocument();
  });

  test("says when the reader's role does not open it", async () => {
    renderPage({ at: "/running", service: service(problem(403, { requiredRoles: ["cs-lead", "operator"] })) });
    expect(await screen.findByText("Not yours to see")).toBeInTheDocument();
  });
});

describe("by keyboard", () => {
  test("j and arrows move along the rows, Enter opens one, / leads to the text filter", async () => {
    const fake = service({ items: rows(1, 5), next: null }).on("GET /api/instances/order~K-3", problem(404)).on("GET /api/orders/K-3", problem(404));
    const { user, address } = renderPage({ at: "/running", service: fake });
    await screen.findByText("5 processes shown");
    await user.keyboard("j");
    await waitFor(() => expect(links()[1]).toHaveFocus());
    await user.keyboard("{ArrowDown}");
    await waitFor(() => expect(links()[2]).toHaveFocus());
    expect(links().map(link => link.tabIndex)).toEqual([-1, -1, 0, -1, -1]);
    await user.keyboard("/");
    expect(screen.getByRole("searchbox", { name: "Find" })).toHaveFocus();
    await user.keyboard("{Escape}k");
    await waitFor(() => expect(links()[1]).toHaveFocus());
    await user.keyboard("j");
    await waitFor(() => expect(links()[2]).toHaveFocus());
    await user.keyboard("{Enter}");
    await waitFor(() => expect(address()).toBe("/instances/order~K-3"));
  });

  test("a refresh that puts rows above leaves the reader on the same row", async () => {
    let items = rows(10, 5);
    let push: (text: string) => void = () => undefined;
    const stream = new ReadableStream<Uint8Array>({
      start: to => {
        push = text => to.enqueue(new TextEncoder().encode(text));
      },
    });
    const scrolled = vi.spyOn(window, "scrollBy").mockImplementation(() => undefined);
    const fake = service(() => ({ items, next: null })).on("GET /api/live", () => new Response(stream));
    const { user } = renderPage({ at: "/running", service: fake });
    await screen.findByText("5 processes shown");
    await user.keyboard("j");
    await waitFor(() => expect(screen.getByRole("link", { name: /K-11/ })).toHaveFocus());
    items = [row(1), row(2), ...items];
    push('event: changed\ndata: {"collections":["instances"]}\n\n');
    expect(await screen.findByText("7 processes shown")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: /K-11/ })).toHaveFocus();
    expect(scrolled).toHaveBeenCalledWith(0, 2 * 60);
  });
});
