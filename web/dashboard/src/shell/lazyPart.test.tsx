import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import { expect, test, vi } from "vitest";
import { connection } from "../api/connection";
import { leave } from "../api/leave";
import { newQueryClient } from "../api/queries";
import { Providers } from "../Providers";
import { FakeService, reply, silent } from "../testing/fakeService";
import { lazyPart } from "./lazyPart";
import { ErrorBoundary } from "./states";

const part = { default: () => <p>Here it is</p> };

const show = (load: () => Promise<typeof part>): void => {
  const Part = lazyPart(load);
  render(<Providers client={newQueryClient()} language="en"><ErrorBoundary><Suspense><Part /></Suspense></ErrorBoundary></Providers>);
};

test("A part whose file does not arrive while the host restarts counts as silence, and is there with the next try", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  new FakeService().on("GET /health/live", silent);
  const load = vi.fn<() => Promise<typeof part>>().mockRejectedValueOnce(new TypeError("Failed to fetch dynamically imported module")).mockResolvedValue(part);
  show(load);
  expect(await screen.findByText("No answer from the service")).toBeInTheDocument();
  expect(connection.get()).toBe("lost");
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("Here it is")).toBeInTheDocument();
});

test("A part whose file is gone from a service that answers loads the page anew", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const reload = vi.spyOn(leave, "reloadOnce").mockImplementation(() => undefined);
  new FakeService().on("GET /health/live", reply(200, {}));
  show(() => Promise.reject(new TypeError("Failed to fetch dynamically imported module")));
  expect(await screen.findByText("No answer from the service")).toBeInTheDocument();
  expect(reload).toHaveBeenCalledTimes(1);
});
