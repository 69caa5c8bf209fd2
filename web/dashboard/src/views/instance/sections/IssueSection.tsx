import { Due } from "../../../parts/Due";
import { Facts, Row, Rows } from "../../../parts/Rows";
import { RuleId } from "../../../parts/RuleId";
import { Section } from "../../../parts/Section";
import type { DetailOf } from "../detail";
import { Mark } from "../../../parts/Mark";
import { useTellers } from "./tellers";

type View = DetailOf<"escalation">["view"];

export function IssueSection({ view }: { view: View }) {
  const { words, formats, choice, name, when, names } = useTellers();
  const { issue } = view;
  const said = words.issue;
  return (
    <>
      <Section title={said.title} aside={view.emergency ? <Mark tone="bad">{said.emergency}</Mark> : undefined}>
        <p>{issue.summary}</p>
        <Facts of={[
          [said.kind, choice("issueKind", issue.kind)],
          [said.tier, `${view.tier}${view.tier === view.openingTier ? "" : ` (${said.opened} ${view.openingTier})`}`],
          [said.stage, name(words.stages, view.stage)],
          [said.acknowledged, view.acknowledged ? said.yes : said.no],
          [said.received, `${when(issue.receivedAt)} · ${choice("channel", issue.channel)}`],
          [said.order, issue.orderId],
          [said.amount, issue.amountUsd === undefined ? "" : formats.money(issue.amountUsd, "USD")],
          [said.performance, when(issue.performanceAt)],
        ]} />
      </Section>
      <Clocks view={view} />
      {(view.rungs ?? []).length > 0 && (
        <Section title={words.rungs.title}>
          <Rows>
            {view.rungs!.map(rung => (
              <Row key={rung.number} title={<>{words.rungs.rung(rung.number, rung.tier)} <RuleId id={rung.ruleId} /></>} below={<BecauseText text={rung.because} />}>
                <span>{rung.owner ? names.person(rung.owner) : rung.role} · {when(rung.at)}</span>
              </Row>
            ))}
          </Rows>
        </Section>
      )}
      <Decisions view={view} />
    </>
  );
}

function BecauseText({ text }: { text: { en: string; ko: string } }) {
  return useTellers().told(text);
}

function Clocks({ view }: { view: View }) {
  const { words, name, length, told } = useTellers();
  if (!view.clocks?.length) return null;
  return (
    <Section title={words.clocks.title}>
      <Rows>
        {view.clocks.map((clock, index) => {
          const left = length(clock.remaining);
          const tone = clock.state === "breached" ? "bad" : clock.state === "met" ? "good" : clock.state === "paused" ? "warn" : "calm";
          return (
            <Row key={index} title={<>{name(words.clockNames, clock.name)} <RuleId id={clock.ruleId} /></>} below={told(clock.why)}>
              <Mark tone={tone}>{name(words.clockStates, clock.state)}</Mark>
              {clock.state === "running" && clock.due ? <Due due={clock.due} /> : left.known && clock.state !== "superseded" && <span>{left.over ? words.clocks.over(left.text) : words.clocks.remaining(left.text)}</span>}
            </Row>
          );
        })}
      </Rows>
    </Section>
  );
}

function Decisions({ view }: { view: View }) {
  const { words, name, names, choice, role, formats, when } = useTellers();
  return (
    <>
      {(view.solutions ?? []).length > 0 && (
        <Section title={words.solutions.title}>
          <Rows>
            {view.solutions!.map((solution, index) => (
              <Row
                key={index}
                title={solution.options.map(option => option.text).join(" / ") || solution.solutionId}
                below={[...solution.options.map(option => [option.costUsd !== undefined && formats.money(option.costUsd, "USD"), option.days !== undefined && words.solutions.days(option.days)].filter(Boolean).join(", ")).filter(text => text !== ""), `${names.person(solution.by)}, ${when(solution.at)}`].join(" · ")}
              >
                <Mark tone={solution.outcome === "accepted" ? "good" : solution.outcome === "rejected" ? "bad" : "calm"}>{choice("outcome", solution.outcome)}</Mark>
                {solution.awaitsApproval && <Mark tone="warn">{words.solutions.awaits}</Mark>}
              </Row>
            ))}
          </Rows>
        </Section>
      )}
      {(view.approvals ?? []).length > 0 && (
        <Section title={words.approvals.title}>
          <Rows>
            {view.approvals!.map(approval => (
              <Row key={approval.approvalId} title={formats.money(approval.amountUsd, "USD")} below={[words.approvals.decides(role(approval.role)), approval.by && names.person(approval.by), approval.note].filter(Boolean).join(" · ")}>
                <Mark tone={approval.state === "waiting" ? "warn" : approval.state === "approved" ? "good" : approval.state === "declined" ? "bad" : "calm"}>{name(words.approvalStates, approval.state)}</Mark>
                {approval.state === "waiting" && <Due due={approval.due} />}
              </Row>
            ))}
          </Rows>
        </Section>
      )}
      {(view.requests ?? []).length > 0 && (
        <Section title={words.requests.title}>
          <Rows>
            {view.requests!.map(request => (
              <Row key={request.requestId} title={role(request.role)} below={[request.answer, request.by && names.person(request.by)].filter(Boolean).join(" · ")}>
                <Mark tone={request.state === "answered" ? "good" : request.overdue ? "bad" : "warn"}>{request.state === "answered" ? words.requests.answered : words.requests.open}</Mark>
                {request.state !== "answered" && <Due due={request.due} />}
              </Row>
            ))}
          </Rows>
        </Section>
      )}
    </>
  );
}
