import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { findDialog } from "../../testing/dialog";
import { FakeService, problem, reply } from "../../testing/fakeService";
import { csLead, renderPage } from "../../testing/renderPage";
import type { LedgerRow } from "./models/actions";

const row = (key: string, fields: Partial<LedgerRow> = {}): LedgerRow => ({
  key, instanceId: "order~K-1", clientId: "C-1", kind: "shipped", channel: "email", to: "c***@example.com", language: "ko", subject: `Subject of ${key}`, state: "delivered",
  plannedAt: "2026-03-29T01:00:00Z", acceptedAt: "2026-03-29T01:01:00Z", deliveredAt: "2026-03-29T01:02:00Z", ruleId: "ORD-4", attempts: 1, repeatsAfterUnknown: 0,
  onUnknownOutcome: "resend", holdsWaived: false, deliveries: 0, because: { en: "It was shipped on 29 March.", ko: "3월 29일에 발송되었습니다." }, actions: [], ...fields,
} as LedgerRow);

const open = { held: false, heldClients: [], waitingMessages: 0 };

function service(...rows: LedgerRow[]): FakeService {
  const fake = new FakeService()
    .on("GET /api/messages", { items: rows, next: null }).on("GET /api/sending", open)
    .on("GET /api/directory", { clients: [{ id: "C-1", name: "Sample Client", tier: "vip", language: "ko", csm: null }], staff: [], team: { id: "team", name: "Team" }, more: false });
  for (const one of rows) fake.on(`GET /api/messages/${one.key}`, one).on(`GET /api/messages/${one.key}/content`, () => new Response("words"));
  return fake;
}

describe("the ledger", () => {
  it("lists messages with their state in words and filters by the address", async () => {
    const { service: asked, user, address } = renderPage({ at: "/messages?state=failed", service: service(row("m-1", { state: "failed" })) });
    const list = await screen.findByRole("list", { name: "Messages, newest first" });
    expect(within(list).getByText("Failed")).toBeInTheDocument();
    expect(await within(list).findByText("Sample Client")).toBeInTheDocument();
    expect(asked.callsOf("GET /api/messages?")[0]?.url).toBe("/api/messages?state=failed&limit=50");
    await user.selectOptions(screen.getByRole("combobox", { name: "State" }), "Held");
    await user.type(screen.getByRole("combobox", { name: "Client" }), "sample client{Enter}");
    expect(address()).toBe("/messages?state=held&client=C-1");
  });

  it("reads on where a page came back short", async () => {
    const fake = service().on("GET /api/messages", { items: [], next: "c1" }).on("GET /api/messages?limit=50&cursor=c1", { items: [row("m-9")], next: null });
    const { user } = renderPage({ at: "/messages", service: fake });
    await user.click(await screen.findByRole("button", { name: "Show more" }));
    expect(await screen.findByText("Subject of m-9")).toBeInTheDocument();
  });

  it("tells an empty ledger from filters nothing matches", async () => {
    const { user } = renderPage({ at: "/messages?kind=shipped", service: service() });
    expect(await screen.findByText("No message is like that")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Clear filters" }));
    expect(await screen.findByText("No messages yet")).toBeInTheDocument();
  });
});

describe("a message", () => {
  it("opens beside the list with rule and reason in the reader's language and its words in a sandbox", async () => {
    const { user, address } = renderPage({ at: "/messages", language: "ko", service: service(row("m-1")) });
    await user.click(await screen.findByRole("link", { name: "Subject of m-1" }));
    expect(address()).toBe("/messages?message=m-1");
    const panel = within(await screen.findByRole("region", { name: "메시지" }));
    expect(await panel.findByText(/3월 29일에 발송되었습니다/)).toBeInTheDocument();
    expect(panel.getByText("ORD-4")).toBeInTheDocument();
    const frame = await panel.findByTitle("메시지 내용: Subject of m-1");
    expect(frame).toHaveAttribute("sandbox", "");
    expect(frame).toHaveAttribute("src", "/api/messages/m-1/content");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.getByRole("link", { name: "Subject of m-1" })).toHaveFocus());
    expect(address()).toBe("/messages");
  });

  it("that failed is sent again once, with the reason, after saying what will happen", async () => {
    const fake = service(row("m-1", { state: "outcomeUnknown" })).on("POST /api/messages/m-1/resend", { id: "m-1", action: "resend" });
    const { user } = renderPage({ at: "/messages?message=m-1", service: fake });
    await user.click(await screen.findByRole("button", { name: "Send again" }));
    const dialog = await findDialog("Send again");
    expect(dialog.getByText(/may get it twice/)).toBeInTheDocument();
    await user.type(dialog.textbox(), "Asked by the client");
    await user.dblClick(dialog.button("Send again"));
    expect(await screen.findByText("It is being sent again.")).toBeInTheDocument();
    expect(fake.callsOf("POST /api/messages/m-1/resend").map(call => call.body)).toEqual([{ reason: "Asked by the client" }]);
  });

  it("keeps what was typed and says why when the service refuses", async () => {
    const fake = service(row("m-1", { state: "planned" })).on("POST /api/messages/m-1/hold", problem(409, { detail: "The message is accepted." }));
    const { user } = renderPage({ at: "/messages?message=m-1", service: fake });
    await user.click(await screen.findByRole("button", { name: "Hold" }));
    const dialog = await findDialog("Hold");
    await user.type(dialog.textbox(), "Wrong date");
    await user.click(dialog.button("Hold"));
    expect(await dialog.findByText("The message is accepted.")).toBeInTheDocument();
    expect(dialog.textbox()).toHaveValue("Wrong date");
  });

  it("without words yet says so, and one nobody knows is told as missing", async () => {
    const fake = service(row("m-1", { state: "planned" })).on("GET /api/messages/m-1/content", problem(404)).on("GET /api/messages/m-2", problem(404)).on("GET /api/messages/m-2/content", problem(404));
    renderPage({ at: "/messages?message=m-1", service: fake });
    expect(await screen.findByText(/It has no words yet/)).toBeInTheDocument();
    renderPage({ at: "/messages?message=m-2", service: fake });
    expect(await screen.findByText("Nothing here")).toBeInTheDocument();
  });
});

describe("the switch of all sending", () => {
  it("holds with a reason, and can be taken back", async () => {
    const fake = service().on("POST /api/sending/hold", { id: "sending", action: "hold" }).on("POST /api/sending/release", { id: "sending", action: "release" });
    const { user } = renderPage({ at: "/messages", service: fake });
    await user.click(await screen.findByRole("button", { name: "Hold all sending" }));
    const dialog = await findDialog("Hold all sending");
    await user.click(dialog.button("Hold all sending"));
    expect(dialog.getByText("Say why: the record keeps it.")).toBeInTheDocument();
    expect(fake.callsOf("POST /api/sending/hold")).toHaveLength(0);
    await user.type(dialog.textbox(), "Wrong template");
    await user.click(dialog.button("Hold all sending"));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(fake.callsOf("POST /api/sending/release")).toHaveLength(1));
  });

  it("says who holds since when, and is no button for who may not turn it", async () => {
    const held = { held: true, heldBy: "person:lead-1", heldSince: "2026-03-29T00:00:00Z", heldClients: ["C-1"], waitingMessages: 3 };
    renderPage({ at: "/messages", me: { ...csLead, roles: ["csm"] }, service: service().on("GET /api/sending", held) });
    expect(await screen.findByText(/by lead-1, since Sun,? 29 Mar 2026, 09:00/)).toBeInTheDocument();
    expect(screen.getByText("3 messages wait")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Let messages go again" })).not.toBeInTheDocument();
  });
});

describe("the templates", () => {
  it("stand in both languages side by side", async () => {
    const items = [{ kind: "shipped", language: "en", subject: "On its way", channel: "email" }, { kind: "shipped", language: "ko", subject: "발송되었습니다", channel: "email" }];
    renderPage({ at: "/messages?tab=templates&template=shipped", service: service().on("GET /api/templates", reply(200, { items })) });
    expect(await screen.findByTitle("Shipped, English")).toHaveAttribute("src", "/api/templates/shipped/en/content");
    expect(screen.getByTitle("Shipped, Korean")).toHaveAttribute("sandbox", "");
    expect(screen.getByText("발송되었습니다")).toHaveAttribute("lang", "ko");
  });
});
