import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { findDialog } from "../../testing/dialog";
import { FakeService, problem } from "../../testing/fakeService";
import { csLead, renderPage } from "../../testing/renderPage";
import type { CalendarDay, PolicyView } from "../../api/types";

const entry = (key: string, value: string, ruleIds: string[], comment: string | undefined, line: number) => ({ key, value, ruleIds, comment, file: "kyndof.yaml", line });

const policy: PolicyView = {
  profile: "kyndof", brand: "Kyndof", version: 5, hash: "h", zone: "Asia/Seoul",
  sections: [
    { key: "orders", entries: [entry("orders.confirmWithin", "PT4H", ["ORD-1"], "elapsed time", 36), entry("orders.taskWithin", "PT1H", ["assumed"], undefined, 50)] },
    { key: "issues", entries: [entry("issues.resolveWithin", "PT24H", ["SLA-4"], undefined, 85)] },
  ],
  decisions: [
    { id: "a", name: "Response times", matrix: "client-communication", accountable: ["cs-lead"], responsible: ["csm"], consulted: ["finance"], informed: [], weeklySummary: false },
    { id: "b", name: "Contracts", matrix: "escalation-management", accountable: ["legal"], responsible: ["cs-lead"], consulted: [], informed: ["sales"], weeklySummary: true, ruling: "ruling 3" },
  ],
  calendar: { zone: "Asia/Seoul", hours: ["monday", "tuesday"].map(day => ({ day, from: "09:00:00", to: "18:00:00" })), holidays: [], closures: [] },
};

const days: CalendarDay[] = [
  { date: "2026-03-30", kind: "open", open: [{ from: "09:00:00", to: "18:00:00" }], name: null, projected: false },
  { date: "2026-05-05", kind: "holiday", open: [], name: { en: "Children's Day", ko: "어린이날" }, projected: true },
];

const preview = (previewId: string, to = "2026-04-03T02:00:00Z") => ({
  date: "2026-04-02", reason: "Stocktaking",
  preview: {
    policyVersion: 6, policyHash: "h6", currentVersion: 5, examined: 2, unchanged: 1, more: false, previewId,
    issues: [{ issueId: "I-7", tier: 2, owner: "csm-1", rulesVersion: 5, moves: [{ clock: "tierResponse", rung: 1, from: "2026-04-02T02:00:00Z", to }], rungs: [{ number: 2, tier: "three", role: "cs-lead", ruleId: "ESC-5" }] }],
  },
});

const service = () => new FakeService().on("GET /api/policies/current", policy).on("GET /api/calendar", { zone: "Asia/Seoul", days });

describe("the policy", () => {
  it("says its numbers in words with rule, comment and place, and marks what is assumed", async () => {
    renderPage({ at: "/policy", service: service() });
    const orders = within(await screen.findByRole("region", { name: "Orders" }));
    expect(orders.getByText("confirm within")).toBeInTheDocument();
    expect(orders.getByText("4 h")).toBeInTheDocument();
    expect(orders.getByText("ORD-1")).toBeInTheDocument();
    expect(orders.getByText("elapsed time")).toBeInTheDocument();
    expect(orders.getByText("kyndof.yaml, line 36")).toBeInTheDocument();
    expect(orders.getByText("assumed")).toBeInTheDocument();
  });

  it("is searched by rule, and the question stands in the address", async () => {
    const { user, address } = renderPage({ at: "/policy", language: "ko", service: service() });
    await user.type(await screen.findByRole("searchbox", { name: "검색" }), "sla-4");
    expect(await screen.findByText("24시간")).toBeInTheDocument();
    expect(screen.queryByText("4시간")).not.toBeInTheDocument();
    expect(address()).toBe("/policy?text=sla-4");
  });

  it("tells who answers for what, by role", async () => {
    const { user, address } = renderPage({ at: "/policy?tab=decisions", service: service() });
    await user.selectOptions(await screen.findByRole("combobox", { name: "Role" }), "Finance");
    expect(address()).toBe("/policy?tab=decisions&role=finance");
    const row = within(screen.getByRole("row", { name: /Response times/ }));
    expect(row.getByText("CS Lead")).toBeInTheDocument();
    expect(screen.queryByText("Contracts")).not.toBeInTheDocument();
  });
});

describe("the calendar", () => {
  it("names hours, holidays and what is projected", async () => {
    const { service: asked } = renderPage({ at: "/policy?tab=calendar", service: service() });
    expect(await screen.findByText("Mon–Tue 09:00–18:00")).toBeInTheDocument();
    const may = within(await screen.findByRole("region", { name: "May 2026" }));
    expect(may.getByRole("listitem")).toHaveTextContent("5Holiday: Children's Day (projected)");
    expect(may.getByText("(projected)")).toBeInTheDocument();
    expect(asked.callsOf("GET /api/calendar")[0]?.url).toBe("/api/calendar?from=2026-03-01&to=2026-08-31");
  });

  it("is only closed by who may", async () => {
    renderPage({ at: "/policy?tab=calendar", me: { ...csLead, roles: ["csm"] }, service: service() });
    await screen.findByRole("region", { name: "May 2026" });
    expect(screen.queryByRole("button", { name: "Close a day" })).not.toBeInTheDocument();
  });
});

describe("a closure", () => {
  const fill = async (fake: FakeService) => {
    const page = renderPage({ at: "/policy?tab=calendar", service: fake });
    await page.user.click(await screen.findByRole("button", { name: "Close a day" }));
    const dialog = await findDialog("Close a day");
    await page.user.type(dialog.getByLabelText(/^Day/), "2026-04-02");
    await page.user.type(dialog.getByLabelText(/^Reason/), "Stocktaking");
    return { ...page, dialog };
  };

  it("shows every clock it moves, from when to when, and who is asked, before it is applied as previewed", async () => {
    const fake = service().on("POST /api/policies/closures/preview", preview("p1")).on("POST /api/policies/closures/apply", { state: "applied", applied: 1, policyVersion: 6, policyHash: "h6", more: false });
    const { user, dialog } = await fill(fake);
    expect(dialog.queryByText("Close the day")).not.toBeInTheDocument();
    await user.click(dialog.button("See what moves"));
    expect(await dialog.findByText("Thu, 2 Apr 2026, 11:00")).toBeInTheDocument();
    expect(dialog.getByText("Fri, 3 Apr 2026, 11:00")).toBeInTheDocument();
    expect(dialog.getByText("1 day later")).toBeInTheDocument();
    expect(dialog.getByText(/I-7: Tier 3, CS Lead/)).toBeInTheDocument();
    await user.dblClick(dialog.button("Close the day"));
    expect(await screen.findByText("Thu, 2 Apr 2026 is closed. 1 issue was re-timed.")).toBeInTheDocument();
    expect(fake.callsOf("POST /api/policies/closures/apply").map(call => call.body)).toEqual([{ date: "2026-04-02", reason: "Stocktaking", previewId: "p1" }]);
  });

  it("whose preview is stale is previewed again and not applied", async () => {
    let previews = 0;
    const fake = service()
      .on("POST /api/policies/closures/preview", () => (++previews === 1 ? preview("p1") : preview("p2", "2026-04-06T02:00:00Z")))
      .on("POST /api/policies/closures/apply", problem(409, { code: "preview-is-stale", previewId: "p2" }));
    const { user, dialog } = await fill(fake);
    await user.click(dialog.button("See what moves"));
    await dialog.findByText("1 day later");
    await user.click(dialog.button("Close the day"));
    expect(await dialog.findByText("4 days later")).toBeInTheDocument();
    expect(dialog.getByText(/^What would move has changed since/)).toBeInTheDocument();
    expect(fake.callsOf("POST /api/policies/closures/apply")).toHaveLength(1);
  });

  it("says why the service refuses, and forgets a preview whose day was changed", async () => {
    const fake = service().on("POST /api/policies/closures/preview", preview("p1")).on("POST /api/policies/closures/apply", problem(409, { code: "already-closed", detail: "It is closed already." }));
    const { user, dialog } = await fill(fake);
    await user.click(dialog.button("See what moves"));
    await user.click(await waitFor(() => dialog.button("Close the day")));
    expect(await dialog.findByText("It is closed already.")).toBeInTheDocument();
    await user.type(dialog.getByLabelText(/^Reason/), "!");
    expect(dialog.queryByText("Close the day")).not.toBeInTheDocument();
  });

  it("in the past is not even asked for", async () => {
    const { user } = renderPage({ at: "/policy?tab=calendar", service: service() });
    await user.click(await screen.findByRole("button", { name: "Close a day" }));
    const dialog = await findDialog("Close a day");
    await user.type(dialog.getByLabelText(/^Day/), "2026-03-29");
    await user.click(dialog.button("See what moves"));
    expect(dialog.getByText("That day has passed.")).toBeInTheDocument();
  });
});
