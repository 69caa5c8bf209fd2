import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { FakeService, problem, silent } from "../testing/fakeService";
import { renderPage } from "../testing/renderPage";

// These tests are about the frame; what stands in the pages is theirs to test.
const frame = (): FakeService => new FakeService().on("GET /api/policies/current", problem(403)).on("GET /api/figures", problem(403));

test("Going to another page moves the focus to its heading and names the document", async () => {
  const { user } = renderPage({ at: "/policy", service: frame() });
  await user.click(await screen.findByRole("link", { name: "Figures" }));
  const heading = await screen.findByRole("heading", { level: 1, name: "Figures" });
  await waitFor(() => expect(heading).toHaveFocus());
  expect(document.title).toBe("Figures · Kyndof Workflows");
});

test("The language switch turns the page to Korean, says so to screen readers, and is remembered", async () => {
  const { user } = renderPage({ at: "/policy", service: frame() });
  await user.click(await screen.findByRole("button", { name: "한국어" }));
  expect(await screen.findByRole("link", { name: "오늘" })).toBeInTheDocument();
  expect(document.documentElement.lang).toBe("ko");
  expect(localStorage.getItem("kyndof.language")).toBe("ko");
});

test("Nobody signed in sees the sign-in page and no part of the rest", async () => {
  renderPage({ me: null, service: new FakeService().on("GET /api/me", problem(401)) });
  expect(await screen.findByRole("heading", { level: 1, name: "Sign in" })).toBeInTheDocument();
  expect(screen.queryByRole("navigation")).not.toBeInTheDocument();
});

test("An unknown address says that nothing is there and leads home", async () => {
  renderPage({ at: "/nowhere" });
  expect(await screen.findByText("Nothing here")).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Go to Today" })).toHaveAttribute("href", "/");
});

test("A service that does not answer at the start is said to, with what goes on without the page", async () => {
  renderPage({ me: null, service: new FakeService().on("GET /api/me", silent) });
  expect(await screen.findByText("No answer from the service")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Try again" })).toBeInTheDocument();
});
