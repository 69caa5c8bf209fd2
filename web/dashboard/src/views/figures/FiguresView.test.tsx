import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { FakeService, problem } from "../../testing/fakeService";
import { renderPage } from "../../testing/renderPage";
import type { Figure, FiguresAnswer } from "../../api/types";

// jsdom has no canvas.
vi.mock("./picture/TrendChart", () => ({ default: () => null }));

const csat: Figure = {
  id: "csat", name: { en: "Client satisfaction", ko: "고객 만족도" }, definition: { en: "The mean of the overall score.", ko: "전체 점수의 평균입니다." },
  ruleIds: ["FBK-2"], unit: "score", target: { atLeast: 4.5 }, value: 4.25, count: 8, met: false,
  points: [
    { from: "2026-03-22T15:00:00Z", to: "2026-03-29T15:00:00Z", value: 4.25, count: 8 },
    { from: "2026-03-29T15:00:00Z", to: "2026-03-30T15:00:00Z", value: null, count: 0 },
  ],
  distribution: [{ label: { en: "4", ko: "4점" }, count: 6 }, { label: { en: "5", ko: "5점" }, count: 2 }],
  segments: [{ segment: "vip", value: 4.5, count: 2 }],
};
const nps: Figure = { ...csat, id: "nps", name: { en: "Net promoter score", ko: "순추천지수" }, unit: "points", target: null, value: null, count: 0, met: null, points: [], distribution: [], segments: [] };

const answer: FiguresAnswer = { from: "2025-12-31T15:00:00Z", to: "2026-03-30T15:00:00Z", by: "week", segment: null, figures: [csat, nps] };
const service = () => new FakeService().on("GET /api/figures", answer);

describe("the figures", () => {
  it("say how much, against what, met or not in words, and from how many", async () => {
    renderPage({ at: "/figures", service: service() });
    const card = within(await screen.findByRole("article", { name: "Client satisfaction" }));
    expect(card.getByText("4.25 of 5", { selector: "p" })).toBeInTheDocument();
    expect(card.getByText("Target missed")).toBeInTheDocument();
    expect(card.getByText("Target: at least 4.5 of 5")).toBeInTheDocument();
    expect(card.getByText("from 8 answers")).toBeInTheDocument();
    expect(card.getByRole("img")).toHaveAccessibleName(/^Client satisfaction: 4.25 of 5\. Target: at least 4\.5 of 5, Target missed\./);
  });

  it("say that nothing was measured where nothing was, and never 0", async () => {
    renderPage({ at: "/figures", service: service() });
    const card = within(await screen.findByRole("article", { name: "Net promoter score" }));
    expect(card.getByText("Nothing measured")).toBeInTheDocument();
    expect(card.queryByText(/^0/)).not.toBeInTheDocument();
    expect(card.queryByRole("img")).not.toBeInTheDocument();
  });

  it("ask for this quarter in Seoul, and for what the address says", async () => {
    const { service: asked, user, address } = renderPage({ at: "/figures", service: service() });
    await screen.findByRole("article", { name: "Client satisfaction" });
    expect(asked.callsOf("GET /api/figures")[0]?.url).toBe("/api/figures?from=2025-12-31T15%3A00%3A00Z&to=2026-03-30T15%3A00%3A00Z&by=week");
    await user.click(screen.getByRole("button", { name: "This month" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Clients" }), "VIP");
    expect(address()).toBe("/figures?period=month&segment=vip");
    expect(asked.calls.at(-1)?.url).toBe("/api/figures?from=2026-02-28T15%3A00%3A00Z&to=2026-03-30T15%3A00%3A00Z&by=week&segment=vip");
  });

  it("are read out point by point by the slider below the picture", async () => {
    renderPage({ at: "/figures", service: service() });
    const slider = await screen.findByRole("slider", { name: "Point of the trend of Client satisfaction" });
    expect(slider).toHaveAttribute("aria-valuetext", "week of 30 Mar: nothing measured");
    fireEvent.change(slider, { target: { value: "0" } });
    expect(slider).toHaveAttribute("aria-valuetext", "week of 23 Mar: 4.25 of 5, from 8 answers");
  });

  it("have a table behind them and their definition behind a button, in Korean too", async () => {
    const { user } = renderPage({ at: "/figures", language: "ko", service: service() });
    const card = within(await screen.findByRole("article", { name: "고객 만족도" }));
    const over = within(card.getByRole("table", { name: "기간별", hidden: true }));
    expect(over.getByText("측정값 없음")).toBeInTheDocument();
    await user.click(card.getByRole("button", { name: "고객 만족도: 어떤 지표인가요?" }));
    expect(await screen.findByText("전체 점수의 평균입니다.")).toBeInTheDocument();
    expect(screen.getByText("규칙: FBK-2")).toBeInTheDocument();
  });

  it("are not shown to whom the service refuses them", async () => {
    renderPage({ at: "/figures", service: new FakeService().on("GET /api/figures", problem(403, { requiredRoles: ["cs-lead"] })) });
    expect(await screen.findByText("Not yours to see")).toBeInTheDocument();
  });
});
