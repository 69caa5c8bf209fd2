import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { findDialog } from "../../testing/dialog";
import { FakeService, problem } from "../../testing/fakeService";
import { csLead, renderPage } from "../../testing/renderPage";
import type { ClientRecord } from "../../api/types";

const longName = "가나다라마바사아자차카타파하".repeat(12);

const record: ClientRecord = {
  clientId: "C-1", sendingHeld: false, heldBy: null, heldAt: null, waiting: 2, promises: { counted: 10, keptInTime: 7, keptLate: 1, missed: 1, open: 1 },
  toldFirst: { told: 7, asked: 1, share: 87.5 }, open: { orders: 1, issues: 0, transitions: 0, feedback: 0, surveys: 0 }, lastContactAt: "2026-03-29T01:00:00Z",
};

const instance = (id: string, state: string, due: string | null) => ({
  id, process: id.split("~")[0], state, owner: "lead-1", clientId: "C-1", subject: `About ${id}`, nextStep: null, due, policyVersion: 5, updatedAt: "2026-03-29T01:00:00Z", revision: 1,
});

const service = (known: Partial<ClientRecord> = {}, name = "Sample Client") =>
  new FakeService()
    .on("GET /api/clients/C-1", { clientId: "C-1", name, email: "sample@example.com", tier: "vip", language: "ko", contactMethod: "kakaoTalk", cadence: "onRequest", csm: "csm-1" })
    .on("GET /api/clients/C-1/record", { ...record, ...known })
    .on("GET /api/instances", { items: [instance("order~K-1", "completed", null), instance("order~K-2", "late", "2026-03-29T01:00:00Z")], next: null })
    .on("GET /api/messages", { items: [], next: null })
    .on("GET /api/sending", { held: false, heldClients: [], waitingMessages: 0 })
    .on("GET /api/directory", { clients: [{ id: "C-1", name, tier: "vip", language: "ko", csm: "csm-1" }], staff: [{ id: "csm-1", name: "Sample CSM", role: "csm", function: null }], team: { id: "team", name: "Team" }, more: false });

const message = (key: string, recipient?: object) => ({
  key, instanceId: "order~K-2", clientId: "C-1", kind: "shipped", channel: "email", to: "c@example.com", language: "ko", subject: `Words of ${key}`, state: "accepted", plannedAt: "2026-03-27T01:00:00Z",
  acceptedAt: "2026-03-27T01:00:00Z", deliveredAt: null, ruleId: "ORD-4", because: { en: "It left.", ko: "발송했습니다." }, ...(recipient && { recipient }),
});

describe("a client's page", () => {
  it("shows the latest words to the client, not those to colleagues about them", async () => {
    renderPage({ at: "/clients/C-1", service: service().on("GET /api/messages", { items: [message("m-1"), message("m-2", { kind: "staff", id: "csm-1" })], next: null }) });
    expect(await screen.findByRole("link", { name: "Words of m-1" })).toBeInTheDocument();
    expect(screen.queryByRole("link", { name: "Words of m-2" })).not.toBeInTheDocument();
  });

  it("shows what runs, what they want and the record before they asked", async () => {
    renderPage({ at: "/clients/C-1", service: service() });
    expect(await screen.findByRole("heading", { level: 1, name: "Sample Client" })).toBeInTheDocument();
    const work = within(await screen.findByRole("region", { name: "What runs for them" }));
    expect(await work.findByRole("link", { name: "About order~K-2" })).toHaveAttribute("href", "/instances/order~K-2");
    expect(work.getByText("1 ended")).toBeInTheDocument();
    expect(await screen.findByRole("img", { name: "Promised updates: Sent in time 7, Sent late 1, Missed 1, Not due yet 1." })).toBeInTheDocument();
    expect(screen.getByText(/^87\.5% told first: 7 updates in time, 1 question about/)).toBeInTheDocument();
    const preferences = within(screen.getByRole("region", { name: "Preferences" }));
    expect(preferences.getByText("KakaoTalk")).toBeInTheDocument();
    expect(await preferences.findByText("Sample CSM")).toBeInTheDocument();
  });

  it("says in words where nothing was promised or said, and shows no number for it", async () => {
    renderPage({
      at: "/clients/C-1", language: "ko",
      service: service({ promises: { counted: 0, keptInTime: 0, keptLate: 0, missed: 0, open: 0 }, toldFirst: { told: 0, asked: 0, share: null }, lastContactAt: null }),
    });
    expect(await screen.findByText("아직 이 고객에게 약속한 안내가 없습니다.")).toBeInTheDocument();
    expect(screen.getByText("아직 주문에 대해 서로 주고받은 말이 없습니다.")).toBeInTheDocument();
  });

  it("holds all sending to them with a reason, and takes it back", async () => {
    const fake = service().on("POST /api/clients/C-1/hold", { id: "C-1", action: "hold" }).on("POST /api/clients/C-1/release", { id: "C-1", action: "release" });
    const { user } = renderPage({ at: "/clients/C-1", service: fake });
    await user.click(await screen.findByRole("button", { name: "Hold sending to them" }));
    const dialog = await findDialog("Hold sending to them");
    expect(dialog.getByText(/nothing leaves for Sample Client/)).toBeInTheDocument();
    await user.type(dialog.textbox(), "They asked for quiet");
    await user.click(dialog.button("Hold sending to them"));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(fake.callsOf("POST /api/clients/C-1/release")).toHaveLength(1));
    expect(fake.callsOf("POST /api/clients/C-1/hold").map(call => call.body)).toEqual([{ reason: "They asked for quiet" }]);
  });

  it("has the switch of an emergency also while the record cannot be read", async () => {
    const fake = service().on("GET /api/clients/C-1/record", problem(500)).on("GET /api/sending", { held: false, heldClients: ["C-1"], waitingMessages: 3 });
    const { user } = renderPage({ at: "/clients/C-1", service: fake });
    await user.click(await screen.findByRole("button", { name: "Let their messages go" }));
    expect((await findDialog("Let their messages go")).getByText(/^Held messages to Sample Client may go out/)).toBeInTheDocument();
  });

  it("says in Korean why a hold was refused", async () => {
    const { user } = renderPage({ at: "/clients/C-1", language: "ko", service: service().on("POST /api/clients/C-1/hold", problem(409, { type: "/problems/refused", code: "person-needed", detail: "Sign in." })) });
    const label = (await screen.findByRole("button", { name: /보류/ })).textContent!;
    await user.click(screen.getByRole("button", { name: label }));
    const dialog = await findDialog(label);
    await user.type(dialog.textbox(), "고객 요청");
    await user.click(dialog.button(label));
    expect(await screen.findByText("역할 키로는 할 수 없습니다. 본인 계정으로 로그인해 주세요.")).toBeInTheDocument();
  });

  it("says who holds since when; who may not turn it sees no switch", async () => {
    renderPage({ at: "/clients/C-1", me: { ...csLead, roles: ["csm"] }, service: service({ sendingHeld: true, heldBy: "person:csm-1", heldAt: "2026-03-29T00:00:00Z" }) });
    expect(await screen.findByText(/by Sample CSM, since Sun,? 29 Mar 2026, 09:00/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Let their messages go" })).not.toBeInTheDocument();
  });

  it("keeps the rest where the list of what runs is not theirs to see", async () => {
    renderPage({ at: "/clients/C-1", service: service().on("GET /api/instances", problem(403)) });
    expect(await screen.findByText("Not yours to see")).toBeInTheDocument();
    expect(await screen.findByRole("region", { name: "Preferences" })).toBeInTheDocument();
  });

  it("shows a very long Korean name in full, and markup in a name as text", async () => {
    renderPage({ at: "/clients/C-1", service: service({}, `${longName}<b>x</b>`) });
    expect(await screen.findByRole("heading", { level: 1, name: `${longName}<b>x</b>` })).toBeInTheDocument();
  });

  it("tells a client nobody knows as missing", async () => {
    renderPage({ at: "/clients/C-1", service: service().on("GET /api/clients/C-1", problem(404)).on("GET /api/clients/C-1/record", problem(404)) });
    expect(await screen.findByText("Nothing here")).toBeInTheDocument();
  });
});

describe("the list of clients", () => {
  it("finds by name and keeps the question in the address", async () => {
    const { user, address } = renderPage({ at: "/clients", service: service() });
    expect(await screen.findByRole("link", { name: "Sample Client" })).toHaveAttribute("href", "/clients/C-1");
    await user.type(screen.getByRole("searchbox", { name: "Name or id" }), "nobody");
    expect(await screen.findByText("No client is like that")).toBeInTheDocument();
    expect(address()).toBe("/clients?text=nobody");
  });
});
