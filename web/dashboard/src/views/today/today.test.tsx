import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { FakeService, problem } from "../../testing/fakeService";
import { csLead, renderPage } from "../../testing/renderPage";
import { todayAnswer, todayItem } from "./testing/todayItem";

const busy = todayAnswer({
  figures: { late: { count: 1, more: false }, dueSoon: { count: 0, more: false }, waiting: { count: 1, more: false }, failed: { count: 1000, more: true } },
  items: [
    todayItem(),
    todayItem({
      id: "task-1", what: "task", harm: "waiting", instanceId: "order~K-7", subject: { en: "Call the client", ko: "고객 전화" }, due: "2026-03-30T04:05:00Z",
      owner: null, ownerName: null, action: { name: "done", taskId: "task-1", messageKey: null },
    }),
  ],
});

const serving = (answer = busy): FakeService => new FakeService().on("GET /api/today", answer);

test("Each row says what, for whom, how late, whose, why and by which rule", async () => {
  renderPage({ service: serving() });
  const row = (await screen.findByRole("link", { name: "Order K-1042" })).closest("li")!;
  expect(within(row).getByText("Stage One")).toHaveAttribute("href", "/clients/C-1");
  expect(within(row).getByText("1 h 00 min late")).toBeInTheDocument();
  expect(within(row).getByText("Mina Han")).toBeInTheDocument();
  expect(within(row).getByText("The shipment has not been reported.")).toBeInTheDocument();
  expect(within(row).getByText("ORD-11")).toBeInTheDocument();
  expect(within(row).getByRole("link", { name: "Open: Order K-1042" })).toHaveAttribute("href", "/instances/order~K-1042");
});

test("The same rows read in Korean", async () => {
  renderPage({ service: serving(), language: "ko" });
  const row = (await screen.findByRole("link", { name: "주문 K-1042" })).closest("li")!;
  expect(within(row).getByText("1시간 00분 지남")).toBeInTheDocument();
  expect(screen.getByRole("heading", { name: /^지연/ })).toBeInTheDocument();
});

test("A figure narrows the list to its rows, says so, and stands in the address", async () => {
  const { user, address } = renderPage({ service: serving() });
  await user.click(await screen.findByRole("link", { name: /Waiting on a person/ }));
  expect(address()).toBe("/?show=waiting");
  expect(screen.queryByText("Order K-1042")).not.toBeInTheDocument();
  expect(screen.getByText("Call the client")).toBeInTheDocument();
  await user.click(screen.getByRole("link", { name: "Show everything" }));
  expect(screen.getByText("Order K-1042")).toBeInTheDocument();
});

test("A figure that was not counted to its end says so", async () => {
  renderPage({ service: serving() });
  expect(await screen.findByRole("link", { name: /Failed.*1,000 or more/ })).toBeInTheDocument();
});

test("A task is marked done once, after what will happen was said, and the day is asked for again", async () => {
  const { user, service } = renderPage({ service: serving().on("POST /api/tasks/task-1/done", {}) });
  await user.click(await screen.findByRole("button", { name: "Mark done: Call the client" }));
  const dialog = await screen.findByRole("dialog", { name: "Mark “Call the client” done?" });
  expect(within(dialog).getByText(/cannot be undone/)).toBeInTheDocument();
  service.on("GET /api/today", todayAnswer());
  await user.dblClick(within(dialog).getByRole("button", { name: "Mark done" }));
  expect(await screen.findByText("Nothing needs you")).toBeInTheDocument();
  expect(await screen.findByText("Done: Call the client")).toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
  expect(service.callsOf("POST /api/tasks/task-1/done")).toHaveLength(1);
  expect(service.callsOf("POST")[0]?.headers.get("X-CSRF-Token")).toBe("token-1");
});

test("A refused deed says why in the service's words and the row stays", async () => {
  const { user } = renderPage({ service: serving().on("POST /api/tasks/task-1/done", problem(409, { detail: "The task was done at 09:58 by csm-2." })) });
  await user.click(await screen.findByRole("button", { name: "Mark done: Call the client" }));
  await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Mark done" }));
  expect(await screen.findByText("The task was done at 09:58 by csm-2.")).toBeInTheDocument();
  expect(screen.getByText("Call the client")).toBeInTheDocument();
});

test("A day on which all goes by itself says that nothing needs the reader", async () => {
  renderPage({ service: serving(todayAnswer()) });
  expect(await screen.findByRole("heading", { name: "Nothing needs you" })).toBeInTheDocument();
  expect(screen.getByText(/nothing is due within 2 h/)).toBeInTheDocument();
});

test("The reader's own day is asked for by their staff id and stands in the address", async () => {
  const { user, service, address } = renderPage({ service: serving() });
  await user.click(await screen.findByRole("link", { name: "Mine" }));
  expect(address()).toBe("/?owner=me");
  await expect.poll(() => service.callsOf("GET /api/today?owner=lead-1")).toHaveLength(1);
});

test("Somebody whose role may not see the day is told whose it is", async () => {
  renderPage({ me: { ...csLead, roles: ["order-system"] }, service: new FakeService().on("GET /api/today", problem(403, { requiredRoles: ["cs-lead", "csm"] })) });
  expect(await screen.findByText(/CS Lead, Client Success Manager/)).toBeInTheDocument();
});

test("Markup in a name is text, and a very long Korean title is whole", async () => {
  const long = "무대 의상 수선 요청 ".repeat(20).trim();
  renderPage({ language: "ko", service: serving(todayAnswer({ items: [todayItem({ clientName: "<img src=x onerror=alert(1)>", subject: { en: long, ko: long } })] })) });
  expect(await screen.findByText("<img src=x onerror=alert(1)>")).toBeInTheDocument();
  expect(screen.getByRole("heading", { level: 3, name: long })).toBeInTheDocument();
});

test("A session that ends in the middle of a deed is taken up again over the page, and the deed goes on", async () => {
  const { user, service } = renderPage({ service: serving().on("POST /api/tasks/task-1/done", problem(401)) });
  await user.click(await screen.findByRole("button", { name: "Mark done: Call the client" }));
  await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Mark done" }));
  const dialog = await screen.findByRole("alertdialog", { name: "Your session has ended" });
  service.on("POST /api/sign-in", () => new Response(null, { status: 204 })).on("GET /api/me", { ...csLead, csrfToken: "token-2" }).on("POST /api/tasks/task-1/done", {});
  await user.type(await within(dialog).findByLabelText(/Staff id/), "lead-1");
  await user.type(within(dialog).getByLabelText(/Personal key/), "a-key");
  await user.click(within(dialog).getByRole("button", { name: "Sign in" }));
  expect(await screen.findByText("Done: Call the client")).toBeInTheDocument();
  expect(service.callsOf("POST /api/tasks/task-1/done").at(-1)?.headers.get("X-CSRF-Token")).toBe("token-2");
});
