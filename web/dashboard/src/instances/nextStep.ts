import type { instanceWords } from "./words";

type Words = (typeof instanceWords)["en"];

const said = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key.replaceAll("-", " ");

/** A next step of the service in words: `missing:shipped` is "Missing: shipped". What is not known is said as it is written. */
export function nextStepText(step: string, words: Words): string {
  const colon = step.indexOf(":");
  if (colon < 0) return capital(said(words.things, step));
  return `${said(words.steps, step.slice(0, colon))}: ${said(words.things, step.slice(colon + 1))}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
