import { describe, expect, it } from "vitest";
import document from "../../openapi.json";
import { formWords } from "../forms/words";
import { sectionWords } from "../views/instance/sections/words";
import { kindWords } from "../views/messages/kinds";
import { messagesWords } from "../views/messages/words";
import { todayWords } from "../views/today/words";
import { domainWords } from "./domain";

const schemas = document.components.schemas as unknown as Record<string, { enum?: (string | null)[] }>;
type Names = Readonly<Record<string, unknown>>;

/** What the service has names for, and where the page has its words. */
const tables: Record<string, (language: "en" | "ko") => Names | undefined> = {
  InstanceState: language => domainWords[language].state,
  MessageState: language => messagesWords[language].state,
  MessageKind: language => kindWords[language],
  Channel: language => messagesWords[language].channel,
  TodayHarm: language => todayWords[language].harm,
  IssueKind: language => formWords[language].choices.issueKind,
  IssueChannel: language => formWords[language].choices.channel,
  FeedbackCategory: language => formWords[language].choices.category,
  FeedbackTone: language => formWords[language].choices.tone,
  TransitionReason: language => formWords[language].choices.transitionReason,
  ExceptionOption: language => formWords[language].choices.option,
  SolutionOutcome: language => formWords[language].choices.outcome,
  Milestone: language => sectionWords[language].kinds,
  MilestoneState: language => sectionWords[language].milestoneStates,
  SurveyForm: language => sectionWords[language].forms,
  SurveyStage: language => sectionWords[language].stages,
};

describe.each(Object.keys(tables))("every name of %s", schema => {
  it.each(["en", "ko"] as const)("has a word in %s", language => {
    const words = tables[schema]!(language) ?? {};
    const names = (schemas[schema]?.enum ?? []).filter(name => name !== null);
    expect(names).not.toEqual([]);
    for (const name of names) expect(words[name], name).toBeTypeOf("string");
  });
});

it("Korean words are Korean, but for names that stay", () => {
  const latin = (names: Names): string[] => Object.values(names).filter((word): word is string => typeof word === "string" && /^[\x20-\x7e]+$/.test(word));
  expect(latin(sectionWords.ko.stages)).toEqual([]);
  expect(latin(sectionWords.ko.kinds)).toEqual([]);
  expect(latin(domainWords.ko.state)).toEqual([]);
});
