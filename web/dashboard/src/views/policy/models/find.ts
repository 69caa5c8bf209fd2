import type { Language } from "../../../words";
import type { DecisionView, PolicyEntry, PolicySection } from "../../../api/types";
import { inWords, keyInWords } from "./inWords";

/** The entries every word of the question stands in, by section; sections without one are left out. */
export function findEntries(sections: readonly PolicySection[], question: string, language: Language): PolicySection[] {
  const words = wordsOf(question);
  if (words.length === 0) return sections.filter(section => section.entries.length > 0);
  return sections
    .map(section => ({ ...section, entries: section.entries.filter(entry => matches(textOf(section.key, entry, language), words)) }))
    .filter(section => section.entries.length > 0);
}

export function findDecisions(decisions: readonly DecisionView[], role: string | null): DecisionView[] {
  return role ? decisions.filter(decision => rolesOf(decision).includes(role)) : [...decisions];
}

/** Everybody who has a part in a decision. */
export function rolesOf(decision: DecisionView): string[] {
  return [...decision.accountable, ...decision.responsible, ...decision.consulted, ...decision.informed];
}

/** The roles a reader can ask for, each once, by name. */
export const allRoles = (decisions: readonly DecisionView[]): string[] => [...new Set(decisions.flatMap(rolesOf))].sort((one, other) => one.localeCompare(other, "en"));

export function byMatrix(decisions: readonly DecisionView[]): { matrix: string; decisions: DecisionView[] }[] {
  return [...new Set(decisions.map(decision => decision.matrix))].map(matrix => ({ matrix, decisions: decisions.filter(one => one.matrix === matrix) }));
}

const wordsOf = (question: string): string[] => question.toLocaleLowerCase().split(/\s+/).filter(Boolean);

const matches = (text: string, words: readonly string[]): boolean => words.every(word => text.includes(word));

function textOf(section: string, entry: PolicyEntry, language: Language): string {
  return [section, entry.key, keyInWords(entry.key), entry.value, inWords(entry.value, entry.key, language), ...entry.ruleIds, entry.comment ?? ""].join(" ").toLocaleLowerCase();
}
