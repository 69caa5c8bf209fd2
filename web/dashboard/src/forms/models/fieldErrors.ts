import { ProblemError } from "../../api/problem";
import type { FieldSpec, Value, Values } from "./fieldSpec";

/** What is wrong with a field: a rule of the service, and its own words for where none of ours fits. */
export interface Fault {
  rule: string;
  message: string;
  allowed?: string;
}

export interface Faults {
  /** By field name. */
  fields: Readonly<Record<string, Fault>>;
  /** What belongs to no field of the form. */
  rest: readonly Fault[];
}

export const noFaults: Faults = { fields: {}, rest: [] };

/** Puts the service's answers at the fields they are about: `$.options[1].text` is `options`, `$.interaction.at` is `interaction.at`. */
export function faultsOf(error: unknown, fields: readonly FieldSpec[]): Faults {
  if (!(error instanceof ProblemError)) return noFaults;
  const found: Record<string, Fault> = {};
  const rest: Fault[] = [];
  for (const { field, rule, message, allowed } of error.problem.errors ?? []) {
    const path = field.replace(/^\$\.?/, "").replace(/\[\d+\].*$/, "");
    const name = fields.find(known => known.name === path)?.name ?? fields.find(known => known.name.startsWith(`${path}.`))?.name;
    const fault: Fault = { rule, message, ...(allowed !== undefined && { allowed }) };
    if (name === undefined || path === "") rest.push(fault);
    else found[name] ??= fault;
  }
  return { fields: found, rest };
}

/** What can be seen to be missing before anything is sent. */
export function missingOf(fields: readonly FieldSpec[], values: Values): Faults {
  const missing = fields.filter(field => field.required && isEmpty(values[field.name]));
  return { fields: Object.fromEntries(missing.map(field => [field.name, { rule: "required", message: "" }])), rest: [] };
}

function isEmpty(value: Value | undefined): boolean {
  if (value === undefined || value === false) return true;
  if (value === true) return false;
  if (typeof value === "string") return value.trim() === "";
  return value.every(part => (typeof part === "string" ? part : part.text).trim() === "");
}
