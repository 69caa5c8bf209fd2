import type { Schemas } from "../../../api/types";
import { Facts } from "../../../parts/Rows";
import { Section } from "../../../parts/Section";
import type { DetailOf } from "../detail";
import { useTellers } from "./tellers";

/** The scores of a survey, each out of its own scale, and the client's words. */
export function Scores({ answers }: { answers: Schemas["SurveyAnswers"] }) {
  const { words } = useTellers();
  const said = (name: "overall" | "quality" | "timeline" | "communication" | "recommend"): readonly [string, string] => {
    const score = answers[name];
    return [words.scores[name] ?? name, score === undefined || score === null ? "" : words.outOf(score, name === "recommend" ? 10 : 5)];
  };
  return <Facts of={[said("overall"), said("quality"), said("timeline"), said("communication"), said("recommend"), [words.survey.words, answers.improve]]} />;
}

export function SurveySection({ view }: { view: DetailOf<"survey">["view"] }) {
  const { words, name, when } = useTellers();
  const said = words.survey;
  return (
    <Section title={said.title}>
      <Facts of={[
        [said.form, name(words.forms, view.request.form ?? "")], [said.stage, name(words.stages, view.stage ?? "")], [said.invited, when(view.invitedAt)], [said.expires, when(view.expiresAt)], [said.settled, when(view.settledAt)],
      ]} />
      {view.answers ? <Scores answers={view.answers} /> : <p>{said.none}</p>}
    </Section>
  );
}
