import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ProblemError, UnreachableError } from "../../api/problem";
import { newQueryClient } from "../../api/queries";
import { Providers } from "../../Providers";
import { useOutcomes, type Outcomes } from "./index";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function outcomes(): Outcomes {
  let tell: Outcomes | undefined;
  const Teller = (): null => {
    const found = useOutcomes();
    tell = found;
    return null;
  };
  render(<Providers client={newQueryClient()} language="en"><Teller /></Providers>);
  return tell!;
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

test("What was done is read out politely and goes after six seconds", async () => {
  const tell = outcomes();
  act(() => tell.done("Paused"));
  expect(screen.getByText("Paused").closest("[aria-live]")).toHaveAttribute("aria-live", "polite");
  await pass(5_999);
  expect(screen.getByText("Paused")).toBeInTheDocument();
  await pass(1);
  expect(screen.queryByText("Paused")).not.toBeInTheDocument();
});

test("What can be undone stays until fifteen seconds, and longer under the pointer", async () => {
  const tell = outcomes();
  act(() => tell.done("Paused", () => Promise.resolve()));
  fireEvent.pointerEnter(screen.getByText("Paused").parentElement!);
  await pass(60_000);
  fireEvent.pointerLeave(screen.getByText("Paused").parentElement!);
  await pass(14_999);
  expect(screen.getByText("Paused")).toBeInTheDocument();
  await pass(1);
  expect(screen.queryByText("Paused")).not.toBeInTheDocument();
});

test("Undo takes it back once and says so", async () => {
  const tell = outcomes();
  const undo = vi.fn(() => Promise.resolve());
  act(() => tell.done("Paused", undo));
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await pass(0);
  expect(undo).toHaveBeenCalledTimes(1);
  expect(screen.getByText("Undone.")).toBeInTheDocument();
  expect(screen.queryByText("Paused")).not.toBeInTheDocument();
});

test("What failed is read out at once, with the service's words or that it does not answer", () => {
  const tell = outcomes();
  act(() => tell.failed(new ProblemError({ status: 409, title: "Refused.", detail: "It is paused already." })));
  act(() => tell.failed(new UnreachableError("no")));
  expect(screen.getByText("It is paused already.").closest("[aria-live]")).toHaveAttribute("aria-live", "assertive");
  expect(screen.getByText("The service does not answer. Nothing typed is lost; try again.")).toBeInTheDocument();
});

test("Of five outcomes the oldest goes", () => {
  const tell = outcomes();
  act(() => { for (const text of ["One", "Two", "Three", "Four", "Five"]) tell.done(text); });
  expect(screen.queryByText("One")).not.toBeInTheDocument();
  expect(screen.getByText("Two")).toBeInTheDocument();
});
