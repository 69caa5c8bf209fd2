import { act, render, screen } from "@testing-library/react";
import { Suspense } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { newQueryClient } from "../api/queries";
import { Providers } from "../Providers";
import { lazyView, thePage } from "./lazyView";
import { ErrorBoundary } from "./states";

const Shown = (): React.ReactNode => <p>The view</p>;
const reload = vi.fn();
const answers = vi.fn<() => Promise<boolean>>();

beforeEach(() => {
  vi.spyOn(console, "error").mockReturnValue();
  reload.mockReset();
  answers.mockReset();
  vi.spyOn(thePage, "reload").mockImplementation(reload);
  vi.spyOn(thePage, "answers").mockImplementation(answers);
});
afterEach(() => {
  vi.useRealTimers();
});

async function open(load: () => Promise<{ default: typeof Shown }>): Promise<void> {
  const View = lazyView(load);
  await act(async () => {
    render(<Providers client={newQueryClient()} language="en"><ErrorBoundary><Suspense fallback={<p>Wait</p>}><View /></Suspense></ErrorBoundary></Providers>);
    await vi.advanceTimersByTimeAsync(0);
  });
}

test("A view that was opened while the host was down says so, and comes by itself once it is back", async () => {
  vi.useFakeTimers();
  answers.mockRejectedValue(new TypeError("Failed to fetch"));
  const load = vi.fn<() => Promise<{ default: typeof Shown }>>().mockRejectedValueOnce(new TypeError("Failed to fetch dynamically imported module")).mockResolvedValue({ default: Shown });
  await open(load);
  expect(screen.getByText("No answer from the service")).toBeInTheDocument();
  await act(() => vi.advanceTimersByTimeAsync(5_000));
  expect(screen.getByText("The view")).toBeInTheDocument();
  expect(load).toHaveBeenCalledTimes(2);
  expect(reload).not.toHaveBeenCalled();
});

test("A file that is gone after an upgrade reloads the page, once", async () => {
  vi.useFakeTimers();
  answers.mockResolvedValue(true);
  const gone = (): Promise<never> => Promise.reject(new TypeError("Failed to fetch dynamically imported module"));
  await open(gone);
  expect(reload).toHaveBeenCalledTimes(1);
  await act(() => vi.advanceTimersByTimeAsync(20_000));
  expect(reload).toHaveBeenCalledTimes(1);
});
