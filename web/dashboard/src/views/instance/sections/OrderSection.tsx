import { Due } from "../../../parts/Due";
import { Facts, Row, Rows } from "../../../parts/Rows";
import { RuleId } from "../../../parts/RuleId";
import { Section } from "../../../parts/Section";
import type { DetailOf } from "../detail";
import { Mark } from "../../../parts/Mark";
import { useTellers } from "./tellers";

export function OrderSection({ view }: { view: DetailOf<"order">["view"] }) {
  const { words, name, choice, day, when, length, told } = useTellers();
  const { order, outcome } = view;
  return (
    <>
      {order && (
        <Section title={words.order.title} aside={outcome && words.order.kept(outcome.keptInTime, outcome.counted)}>
          <Facts of={[
            [words.order.items, order.items.map(item => `${item.quantity} × ${item.name}`).join("\n")],
            [words.order.placed, when(order.placedAt)],
            [words.order.delivery, day(order.estimatedDelivery)],
            [words.order.performance, when(order.performanceAt)],
            [words.order.outcome, outcome && `${name(words.stages, outcome.ended)}, ${when(outcome.at)}`],
          ]} />
        </Section>
      )}
      {(view.exceptions ?? []).length > 0 && (
        <Section title={words.exceptions.title}>
          <Rows>
            {view.exceptions!.map(exception => (
              <Row key={exception.eventId} title={name(words.kinds, exception.milestone ?? "")} below={[exception.options.map(option => choice("option", option)).join(" / "), exception.followUps > 0 && words.exceptions.followUps(exception.followUps)].filter(Boolean).join(" · ")}>
                {exception.satisfied ? <Mark tone="good">{words.exceptions.satisfied}</Mark> : exception.chosen ? <Mark tone="calm">{words.exceptions.chosen}: {choice("option", exception.chosen)}</Mark> : <Mark tone="warn">{words.exceptions.open}</Mark>}
              </Row>
            ))}
          </Rows>
        </Section>
      )}
      <Section title={words.promises.title}>
        {!view.promises?.length && <p>{words.promises.none}</p>}
        <Rows>
          {(view.promises ?? []).map((promise, index) => {
            const margin = promise.margin === undefined ? null : length(promise.margin);
            const tone = promise.state === "kept" ? (margin?.over ? "warn" : "good") : promise.state === "late" || promise.state === "broken" ? "bad" : "calm";
            return (
              <Row key={index} title={<>{name(words.kinds, promise.kind)} <RuleId id={promise.ruleId} /></>} below={told(promise.because)}>
                <Mark tone={tone}>{name(words.promiseStates, promise.state)}</Mark>
                {margin ? <span>{margin.over ? words.promises.late(margin.text) : words.promises.early(margin.text)}</span> : (promise.state === "open" || promise.state === "late" || promise.state === "planned") && <Due due={promise.dueAt} />}
              </Row>
            );
          })}
        </Rows>
      </Section>
      <Section title={words.milestones.title}>
        {!view.milestones?.length && <p>{words.milestones.none}</p>}
        <Rows>
          {(view.milestones ?? []).map(milestone => (
            <Row key={milestone.eventId} title={name(words.kinds, milestone.milestone ?? "")} below={told(milestone.because)}>
              <Mark tone={milestone.state === "applied" ? "good" : milestone.state === "waiting" || milestone.state === "held" ? "warn" : "calm"}>{name(words.milestoneStates, milestone.state)}</Mark>
              <span>{when(milestone.occurredAt)}</span>
            </Row>
          ))}
        </Rows>
      </Section>
    </>
  );
}
