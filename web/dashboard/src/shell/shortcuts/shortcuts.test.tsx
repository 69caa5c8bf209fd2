import { screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { renderPage } from "../../testing/renderPage";
import { shortcutsShown, switchShortcuts } from "./shortcutsState";

afterEach(() => {
  switchShortcuts(true);
  shortcutsShown.set(false);
});

const start = async () => {
  const page = renderPage({ at: "/nowhere" });
  await screen.findByRole("heading", { level: 1, name: "Not found" });
  return page;
};

test("A slash leads to the search, which finds in everything running", async () => {
  const { user, address, service } = await start();
  service.on("GET /api/instances", { items: [], next: null }).on("GET /api/directory", { clients: [], staff: [], team: { id: "cs-team", name: "CS" }, more: false }).on("GET /api/policies/current", { sections: [] });
  await user.keyboard("/");
  expect(screen.getByRole("searchbox", { name: "Search everything running" })).toHaveFocus();
  await user.keyboard("K-1042 재킷{Enter}");
  expect(address()).toBe("/running?text=K-1042+%EC%9E%AC%ED%82%B7");
});

test("A question mark shows the shortcuts, and behind them no other key does anything", async () => {
  const { user, address } = await start();
  await user.keyboard("?");
  const dialog = await screen.findByRole("dialog", { name: "Keyboard shortcuts" });
  expect(within(dialog).getByText("Go to Figures")).toBeInTheDocument();
  await user.keyboard("gp");
  expect(address()).toBe("/nowhere");
});

test("Switched off, single keys do nothing, and that is remembered", async () => {
  const { user } = await start();
  await user.keyboard("?");
  await user.click(await screen.findByRole("switch", { name: "Single keys do something" }));
  await user.click(screen.getByRole("button", { name: "Close" }));
  const box = await screen.findByRole("searchbox", { name: "Search everything running" });
  await user.keyboard("/");
  expect(box).not.toHaveFocus();
  expect(localStorage.getItem("kyndof.shortcuts")).toBe("off");
});

test("What is typed in a box stays text", async () => {
  const { user, address } = await start();
  await user.click(screen.getByRole("searchbox", { name: "Search everything running" }));
  await user.keyboard("g t?");
  expect(screen.getByRole("searchbox", { name: "Search everything running" })).toHaveValue("g t?");
  expect(address()).toBe("/nowhere");
});
