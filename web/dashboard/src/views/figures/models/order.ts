import type { Figure } from "../../../api/types";

export const figureGroups = ["said", "fast", "climb", "first", "other"] as const;
export type FigureGroup = (typeof figureGroups)[number];

const groupOf: Record<string, FigureGroup> = {
  csat: "said", nps: "said", responseRate: "said",
  firstResponseInHours: "fast", firstResponseOutside: "fast", resolution: "fast",
  tierOne: "climb", tierTwo: "climb", tierThree: "climb", tierFour: "climb", beyondCs: "climb",
  proactivity: "first", loopClosure: "first",
};

/** The figures by what they are about, in the service's order; groups without one are left out, and what is new has a place. */
export function byGroup(figures: readonly Figure[]): { group: FigureGroup; figures: Figure[] }[] {
  return figureGroups
    .map(group => ({ group, figures: figures.filter(figure => (groupOf[figure.id] ?? "other") === group) }))
    .filter(({ figures: own }) => own.length > 0);
}

export type CountedThing = "answers" | "surveys" | "issues" | "updates" | "loops" | "cases";

const counts: Record<string, CountedThing> = {
  csat: "answers", nps: "answers", responseRate: "surveys", proactivity: "updates", loopClosure: "loops",
  firstResponseInHours: "issues", firstResponseOutside: "issues", resolution: "issues",
  tierOne: "issues", tierTwo: "issues", tierThree: "issues", tierFour: "issues", beyondCs: "issues",
};

/** What a figure's count counts. */
export const countedBy = (id: string): CountedThing => counts[id] ?? "cases";

/** The segments a reader can choose: those the answer names, and the one that is chosen. */
export function segmentsOf(figures: readonly Figure[], chosen: string | null): string[] {
  const named = figures.flatMap(figure => figure.segments.flatMap(part => part.segment ?? []));
  return [...new Set(chosen ? [...named, chosen] : named)];
}
