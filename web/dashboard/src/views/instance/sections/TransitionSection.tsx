import { Due } from "../../../parts/Due";
import { Facts, Row, Rows } from "../../../parts/Rows";
import { RuleId } from "../../../parts/RuleId";
import { Section } from "../../../parts/Section";
import { formWords } from "../../../forms/words";
import { useWords } from "../../../words";
import type { DetailOf } from "../detail";
import { Mark } from "../../../parts/Mark";
import { Scores } from "./SurveySection";
import { useTellers } from "./tellers";

export function TransitionSection({ view }: { view: DetailOf<"transition">["view"] }) {
  const { words, name, names, choice, when, told } = useTellers();
  const fields = useWords(formWords).fields;
  const said = words.transition;
  const { dossier, ownership } = view;
  return (
    <>
      <Section title={said.title}>
        <Facts of={[
          [said.outgoing, names.person(view.outgoing)], [said.incoming, names.person(view.incoming)], [said.reason, choice("transitionReason", view.transition.reason)], [said.note, view.transition.note],
          [said.stage, name(words.stages, view.stage)], [said.room, when(view.waitsForRoomUntil)], [said.introduced, when(view.introducedAt)],
          [said.available, view.availability && `${when(view.availability.until)}${view.availability.standIn ? ` · ${said.standIn}: ${names.person(view.availability.standIn)}` : ""}`],
          [said.departures, (view.departures ?? []).join(", ")], [said.end, view.endReason],
        ]} />
      </Section>
      <Section title={words.steps.title}>
        <Rows>
          {(view.steps ?? []).map(step => (
            <Row key={step.kind} title={<>{name(words.kinds, step.kind)} <RuleId id={step.ruleId} /></>} below={`${names.person(step.owner)} · ${told(step.why)}`}>
              <Mark tone={step.state === "done" ? "good" : step.state === "late" ? "bad" : "calm"}>{step.state === "done" ? words.steps.done : step.state === "late" ? words.steps.late : words.steps.open}</Mark>
              {step.endedAt ? <span>{when(step.endedAt)}{step.by && ` · ${names.person(step.by)}`}</span> : <Due due={step.due} />}
            </Row>
          ))}
        </Rows>
      </Section>
      <Section title={words.dossier.title} aside={dossier?.signedBy ? words.dossier.signed(names.person(dossier.signedBy), when(dossier.signedAt) ?? "") : words.dossier.unsigned}>
        {dossier ? <Facts of={[[fields.history ?? "", dossier.history], [fields.preferences ?? "", dossier.preferences], [fields.openItems ?? "", dossier.openItems]]} /> : <p>{words.dossier.none}</p>}
      </Section>
      <Section title={words.shadowing.title} aside={view.reviewed ? words.shadowing.reviewed : words.shadowing.notReviewed}>
        {view.skipReason && <p>{words.shadowing.skipped}: {view.skipReason}</p>}
        <Rows>{(view.shadowed ?? []).map((met, index) => <Row key={index} title={choice("meetingChannel", met.channel)} below={met.note}><span>{when(met.at)}</span></Row>)}</Rows>
      </Section>
      {ownership.found > 0 && (
        <Section title={words.ownership.title} aside={words.ownership.of(ownership.moved, ownership.found)}>
          <Rows>{ownership.items.map(item => <Row key={`${item.kind} ${item.id}`} title={item.subject} below={item.id}><Mark tone={item.done ? "good" : "calm"}>{item.done ? words.ownership.moved : words.ownership.waits}</Mark></Row>)}</Rows>
        </Section>
      )}
      {view.survey && (
        <Section title={words.survey.title} aside={when(view.survey.at)}>
          {view.survey.low && <Mark tone="bad">{words.survey.low}</Mark>}
          {view.survey.answers ? <Scores answers={view.survey.answers} /> : <p>{words.survey.none}</p>}
        </Section>
      )}
    </>
  );
}
