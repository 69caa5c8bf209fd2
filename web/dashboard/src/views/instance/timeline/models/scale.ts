import { day, hour, minute } from "../../../../models/duration";

/** A stretch of time that is drawn, in milliseconds since the epoch. */
export interface Span {
  from: number;
  to: number;
}

/** The shortest stretch worth looking at (assumed). */
const shortest = 10 * minute;

/** Seoul is ahead of UTC by this, all year. */
const offset = 9 * hour;

export const xOf = (at: number, span: Span, width: number): number => ((at - span.from) / (span.to - span.from)) * width;

export const timeAt = (x: number, span: Span, width: number): number => span.from + (x / width) * (span.to - span.from);

/** All of it with a little air, so that the first and the last entry do not stick to the edge. */
export function whole(bounds: Span): Span {
  const air = Math.max((bounds.to - bounds.from) * 0.04, hour);
  return { from: bounds.from - air, to: bounds.to + air };
}

/** @param factor below 1 comes nearer. @param at stays where it is on the screen. */
export function zoomed(span: Span, factor: number, at: number, bounds: Span): Span {
  const all = whole(bounds);
  const length = clamp((span.to - span.from) * factor, shortest, all.to - all.from);
  const share = (at - span.from) / (span.to - span.from);
  return within({ from: at - share * length, to: at + (1 - share) * length }, all);
}

export const panned = (span: Span, by: number, bounds: Span): Span => within({ from: span.from + by, to: span.to + by }, whole(bounds));

/** The same length with one instant in the middle, as far as that goes. */
export function centred(span: Span, at: number, bounds: Span): Span {
  const half = (span.to - span.from) / 2;
  return within({ from: at - half, to: at + half }, whole(bounds));
}

function within(span: Span, all: Span): Span {
  const length = Math.min(span.to - span.from, all.to - all.from);
  const from = clamp(span.from, all.from, all.to - length);
  return { from, to: from + length };
}

const steps = [5 * minute, 15 * minute, 30 * minute, hour, 3 * hour, 6 * hour, 12 * hour, day, 2 * day, 7 * day, 14 * day, 28 * day, 91 * day, 182 * day];

export interface Tick {
  at: number;
  /** Whether the day is what the label says, rather than the hour. */
  isDay: boolean;
}

/** Marks of the axis at round times of Seoul, at least so many pixels apart. */
export function ticksOf(span: Span, width: number, apart = 84): Tick[] {
  const least = ((span.to - span.from) / Math.max(1, width)) * apart;
  const step = steps.find(length => length >= least) ?? steps[steps.length - 1]!;
  const ticks: Tick[] = [];
  for (let at = Math.ceil((span.from + offset) / step) * step - offset; at <= span.to; at += step) ticks.push({ at, isDay: (at + offset) % day === 0 });
  return ticks;
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
