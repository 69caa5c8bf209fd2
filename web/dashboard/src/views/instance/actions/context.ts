import type { Names } from "../../../directory/directory";
import { shorten } from "../../../models/shorten";
import { localized, type Formats, type Language } from "../../../words";
import { businessIdOf } from "../../../parts/paths";
import type { DetailOf } from "../detail";
import type { ActionContext } from "./issueActionWords";
import type { Subject } from "./specs/actionSpec";

interface Tellers {
  names: Names;
  formats: Formats;
  language: Language;
  role: (id: string) => string;
}

/** Columns of a title within a sentence (assumed). */
const titleWidth = 60;

/** What the sentences of an action may name, as text in the reader's language. */
export function contextOf(subject: Subject, { names, formats, language, role }: Tellers): ActionContext {
  const { detail, target, message, task } = subject;
  const { instance } = detail;
  const issue = detail.process === "escalation" ? detail.view : null;
  const transition = detail.process === "transition" ? detail.view : null;
  const approval = issue?.approvals?.find(found => found.approvalId === target);
  const request = issue?.requests?.find(found => found.requestId === target);
  return {
    id: businessIdOf(instance.id),
    subject: instance.subject,
    client: instance.clientId ? names.client(instance.clientId) : language === "ko" ? "고객" : "the client",
    owner: names.person(task?.owner ?? issue?.owner ?? instance.owner ?? "–"),
    tier: String(issue?.tier ?? ""),
    nextRung: String((issue?.rungs?.length ?? 0) + 1),
    role: role(request?.role ?? target),
    amount: formats.money(approval?.amountUsd ?? 0, "USD"),
    offered: issue ? offered(issue, target) : "",
    what: shorten(message?.subject ?? (task && localized(task.subject, language)) ?? (detail.process === "departure" ? names.client(target) : target), titleWidth),
    to: message ? (message.recipient ? message.to : names.client(message.clientId)) : "",
    incoming: names.person(transition?.incoming ?? ""),
    outgoing: names.person(transition?.outgoing ?? ""),
    draft: shorten(detail.process === "feedback-loop" ? (detail.view.draft?.subject ?? "") : "", titleWidth),
  };
}

function offered(view: DetailOf<"escalation">["view"], target: string): string {
  const options = view.solutions?.find(found => found.solutionId === target)?.options ?? [];
  return shorten(options.map(option => option.text).join(" / "), titleWidth);
}
