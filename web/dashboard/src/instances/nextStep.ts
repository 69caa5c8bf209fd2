import type { instanceWords } from "./words";

type Words = (typeof instanceWords)["en"];

const said = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key.replaceAll("-", " ");

/** A next step of the service in words: `missing:shipped` is "Missing: shipped", `remind:act:design` is "Reminder: Measure: Design". What is not known is said as it is written. */
export function nextStepText(step: string, words: Words): string {
  const colon = step.indexOf(":");
  if (colon < 0) return capital(said(words.things, step));
  const [kind, rest] = [said(words.steps, step.slice(0, colon)), step.slice(colon + 1)];
  return rest.includes(":") ? `${kind}: ${nextStepText(rest, words)}` : `${kind}: ${said(words.things, rest)}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
