import { expect, test } from "vitest";
import { ServiceClock } from "./serviceClock";

const at = (instant: string): number => Date.parse(instant);

function clockAt(): { clock: ServiceClock; pass: (milliseconds: number) => void } {
  let elapsed = 1_000;
  return { clock: new ServiceClock(() => elapsed), pass: milliseconds => (elapsed += milliseconds) };
}

test("Before the first answer the time is not known", () => {
  expect(clockAt().clock.now()).toBeNull();
});

test("Between two answers time goes on by what passes here, whatever the computer's own clock says", () => {
  const { clock, pass } = clockAt();
  clock.note("2026-03-30T01:00:00Z");
  pass(1_500);
  expect(clock.now()).toBe(at("2026-03-30T01:00:01.500Z"));
});

test("An answer that overtook another does not turn the clock back", () => {
  const { clock, pass } = clockAt();
  clock.note("2026-03-30T01:00:02Z");
  pass(100);
  clock.note("2026-03-30T01:00:01Z");
  expect(clock.now()).toBe(at("2026-03-30T01:00:02.100Z"));
});

test("A virtual clock that stands, stands here too from the second answer on", () => {
  const { clock, pass } = clockAt();
  clock.note("2026-03-30T01:00:00Z");
  pass(5_000);
  clock.note("2026-03-30T01:00:00Z");
  pass(5_000);
  expect(clock.now()).toBe(at("2026-03-30T01:00:00Z"));
});

test("A virtual clock that was moved is followed at once and the jump is told", () => {
  const { clock, pass } = clockAt();
  clock.note("2026-03-30T01:00:00Z");
  pass(100);
  expect(clock.note("2026-03-30T03:00:00Z")).toBe(true);
  expect(clock.now()).toBe(at("2026-03-30T03:00:00Z"));
});

test("An answer without a time changes nothing", () => {
  const { clock } = clockAt();
  clock.note("2026-03-30T01:00:00Z");
  expect(clock.note(null)).toBe(false);
  expect(clock.note("soon")).toBe(false);
  expect(clock.now()).toBe(at("2026-03-30T01:00:00Z"));
});
