import type { FieldSpec, Offer, Value, Values } from "./fieldSpec";

type Json = string | number | boolean | readonly Json[] | { [name: string]: Json };
export type Body = { [name: string]: Json };

/** The body of a request: what was left empty is left out, numbers are numbers, local times have the service's offset. */
export function bodyOf(fields: readonly FieldSpec[], values: Values): Body {
  const body: Body = {};
  for (const field of fields) {
    const value = jsonOf(field, values[field.name]);
    if (value !== undefined) put(body, field.name.split("."), value);
  }
  return body;
}

function jsonOf(field: FieldSpec, value: Value | undefined): Json | undefined {
  if (value === undefined || value === "" || value === false) return undefined;
  if (typeof value === "boolean") return value;
  if (typeof value === "string") return wordOf(field, value);
  if (field.kind === "offers") {
    const offers = (value as readonly Offer[]).filter(offer => offer.text.trim() !== "").map(offerOf);
    return offers.length > 0 ? offers : undefined;
  }
  return value.length > 0 || field.required ? (value as readonly string[]) : undefined;
}

function wordOf(field: FieldSpec, value: string): Json | undefined {
  const text = value.trim();
  if (text === "") return undefined;
  if (field.kind === "number" || field.choices === "score") return Number.isNaN(Number(text)) ? text : Number(text);
  if (field.choices === "yesNo") return text === "yes";
  return field.kind === "instant" ? instantOf(text) : text;
}

const offerOf = ({ text, costUsd, days }: Offer): Json => ({
  text: text.trim(),
  ...(costUsd.trim() !== "" && { costUsd: Number(costUsd) }),
  ...(days.trim() !== "" && { days: Number(days) }),
});

function put(body: Body, [name, ...rest]: string[], value: Json): void {
  if (name === undefined) return;
  if (rest.length === 0) body[name] = value;
  else {
    const inner = (body[name] ?? {}) as Body;
    body[name] = inner;
    put(inner, rest, value);
  }
}

/** `2026-03-30T10:05`, as a date-time field gives it, with Seoul's offset. */
export const instantOf = (local: string): string => `${local.length === 16 ? `${local}:00` : local}+09:00`;

/** An instant as a date-time field takes it: Seoul's wall clock without seconds. */
export const localOf = (at: number): string => new Date(at + seoulOffset).toISOString().slice(0, 16);

const seoulOffset = 9 * 3_600_000;
