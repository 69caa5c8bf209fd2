import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { FakeService, problem } from "../testing/fakeService";
import { csLead, renderPage } from "../testing/renderPage";
import { pagesFor } from "./pages";

test.each([
  [["cs-lead"], ["today", "running", "clients", "messages", "figures", "policy"]],
  [["operator"], ["today", "running", "clients", "messages", "figures", "policy"]],
  [["cfo"], ["figures"]],
  [["operations-director"], []],
  [["function-member"], []],
])("The pages open to %s are %s", (roles, names) => {
  expect(pagesFor(roles).map(page => page.name)).toEqual(names);
});

test("A CFO starts at the figures, and is shown neither the other pages nor the search nor their keys", async () => {
  const { user, address } = renderPage({ me: { ...csLead, roles: ["cfo"] }, service: new FakeService().on("GET /api/figures", problem(403)) });
  expect(await screen.findByRole("heading", { level: 1, name: "Figures" })).toBeInTheDocument();
  expect(within(screen.getByRole("navigation")).getAllByRole("link").map(link => link.textContent)).toEqual(["Figures"]);
  expect(screen.queryByRole("searchbox", { name: "Search everything running" })).not.toBeInTheDocument();
  await user.keyboard("gm/");
  expect(address()).toBe("/figures");
});
