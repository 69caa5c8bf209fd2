import type { Schemas } from "./types";

/** RFC 9457 problem details, as the service answers them. */
export type Problem = Partial<Schemas["Problem"]> & {
  status: number;
  title: string;
};

/** The service answered, and the answer is a refusal. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }

  get status(): number {
    return this.problem.status;
  }

  /** The last part of the type, e.g. `not-found`: what docs/errors.md lists. */
  get kind(): string {
    return (this.problem.type ?? "").split("/").at(-1) ?? "";
  }
}

/** No answer came: the service is down, or the way to it. */
export class UnreachableError extends Error {
  override readonly name = "UnreachableError";
  /** Has to be called before it is tried again, where something keeps the failure. */
  forget?: () => void;
}

export async function problemOf(response: Response): Promise<ProblemError> {
  const text = await response.text();
  const plain: Problem = { status: response.status, title: response.statusText || `HTTP ${response.status}` };
  try {
    const body: unknown = JSON.parse(text);
    if (body !== null && typeof body === "object" && "title" in body) return new ProblemError({ ...plain, ...(body as Partial<Problem>) });
  } catch {
    // A proxy on the way answered in its own words: the status has to do.
  }
  return new ProblemError(plain);
}

export function isStatus(error: unknown, status: number): boolean {
  return error instanceof ProblemError && error.status === status;
}
