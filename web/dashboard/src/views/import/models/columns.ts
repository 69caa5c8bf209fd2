/** What can be imported. */
export const importKinds = ["clients", "staff"] as const;
export type ImportKind = (typeof importKinds)[number];

/** The columns of each, named as the service's fields are. */
export const columns: Readonly<Record<ImportKind, readonly string[]>> = {
  clients: ["clientId", "name", "tier", "segment", "domestic", "email", "contactName", "language", "contactMethod", "cadence", "specialist", "csm", "annualRevenueUsd", "phone", "timeZone", "surveyOptOut"],
  staff: ["staffId", "name", "email", "role", "function", "phone", "hours", "signInId", "language"],
};

/** A file to fill in: the header row, and the mark that tells spreadsheets it is UTF-8. */
export const templateOf = (kind: ImportKind): string => `\uFEFF${columns[kind].join(",")}\r\n`;

/** The largest file the service takes. */
export const largest = 1024 * 1024;

export interface ImportLine {
  line: number;
  id: string | null;
  outcome: "created" | "changed" | "unchanged" | "refused";
  errors: { field: string; message: string }[];
  changes: { field: string; from?: string | null; to?: string | null }[];
}

export interface ImportAnswer {
  dryRun: boolean;
  created: number;
  changed: number;
  unchanged: number;
  refused: number;
  lines: ImportLine[];
}

/** The answer within a refusal, which lists the same lines; null for another refusal. */
export function linesOf(problem: unknown): ImportAnswer | null {
  if (problem === null || typeof problem !== "object") return null;
  const said = problem as Partial<ImportAnswer>;
  if (!Array.isArray(said.lines)) return null;
  const count = (outcome: ImportLine["outcome"]): number => said.lines!.filter(line => line.outcome === outcome).length;
  return {
    dryRun: false, lines: said.lines, created: said.created ?? count("created"), changed: said.changed ?? count("changed"), unchanged: said.unchanged ?? count("unchanged"), refused: said.refused ?? count("refused"),
  };
}

/** Refused lines first, since they are what somebody has to do something about; unchanged ones last. */
export function ordered(lines: readonly ImportLine[]): ImportLine[] {
  const rank = { refused: 0, changed: 1, created: 2, unchanged: 3 };
  return [...lines].sort((one, other) => rank[one.outcome] - rank[other.outcome] || one.line - other.line);
}
