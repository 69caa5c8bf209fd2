import { Due } from "../../../parts/Due";
import { Facts, Row, Rows } from "../../../parts/Rows";
import { Section } from "../../../parts/Section";
import type { DetailOf } from "../detail";
import { Mark } from "../../../parts/Mark";
import { Scores } from "./SurveySection";
import { useTellers } from "./tellers";

export function FeedbackSection({ view }: { view: DetailOf<"feedback-loop">["view"] }) {
  const { words, name, choice, role, day, when } = useTellers();
  const said = words.loop;
  const { feedback, draft, functions = [] } = view;
  return (
    <>
      <Section title={said.title} aside={view.isPattern ? <Mark tone="warn">{said.pattern}</Mark> : undefined}>
        {feedback.text && <p>{feedback.text}</p>}
        <Facts of={[
          [said.stage, name(words.stages, view.stage)], [said.categories, (view.categories ?? []).map(category => choice("category", category)).join(", ")],
          [said.tone, view.tone === "positive" ? said.praise : view.tone === "negative" ? said.better : ""], [said.round, String(view.round ?? 1)], [said.received, when(feedback.receivedAt)], [said.survey, feedback.surveyId],
          [said.told, view.outcomeTold ? words.issue.yes : words.issue.no],
        ]} />
        {feedback.scores && <Scores answers={feedback.scores} />}
      </Section>
      {draft && (
        <Section title={words.draft.title} aside={<>{words.draft.due} <Due due={draft.due} /></>}>
          {draft.subject && <strong>{draft.subject}</strong>}
          {draft.text && <Facts of={[["", draft.text]]} />}
        </Section>
      )}
      <Section title={words.parts.title}>
        {functions.length === 0 && <p>{words.parts.none}</p>}
        <Rows>
          {functions.map(part => (
            <Row key={part.role} title={role(part.role)} below={[part.committedTo && words.parts.committed(day(part.committedTo) ?? ""), part.plan, part.summary].filter(Boolean).join(" · ")}>
              <Mark tone={part.state === "completed" ? "good" : part.overdue ? "bad" : "calm"}>{name(words.partStates, part.state)}</Mark>
              {part.state !== "completed" && <Due due={part.due} />}
            </Row>
          ))}
        </Rows>
      </Section>
    </>
  );
}
