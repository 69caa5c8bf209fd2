import type { Body } from "../../../../forms/models/body";
import { undoOf } from "../../../messages/models/actions";
import { id, note, reason, type ActionSpec, type Call, type Subject } from "./actionSpec";

const exception = (verb: string) => (subject: Subject, body: Body): Call =>
  ({ path: `/api/orders/{orderId}/exceptions/{eventId}/${verb}`, params: { orderId: id(subject), eventId: subject.target }, body });

const engine = (verb: string) => ({ detail }: Subject, body: Body): Call => ({ path: `/api/instances/{instanceId}/${verb}`, params: { instanceId: detail.instance.id }, body });

const message = (verb: string) => ({ target }: Subject, body: Body): Call => ({ path: `/api/messages/{key}/${verb}`, params: { key: target }, body });

const task = (verb: string) => ({ target }: Subject, body: Body): Call => ({ path: `/api/tasks/{taskId}/${verb}`, params: { taskId: target }, body });

const exceptionOf = ({ detail, target }: Subject) => (detail.process === "order" ? detail.view.exceptions?.find(found => found.eventId === target) : undefined);

const why = { ...reason(false), most: 2000 };

export const otherSpecs = {
  chooseOption: {
    fields: subject => [{ name: "option", kind: "choice", choices: "option", values: exceptionOf(subject)?.options ?? [], required: true, initial: exceptionOf(subject)?.chosen ?? "" }, note],
    call: exception("choose"),
    inverse: subject => {
      const before = exceptionOf(subject)?.chosen;
      return before === undefined ? null : exception("choose")(subject, { option: before });
    },
  },
  clientSatisfied: { fields: () => [note], call: exception("satisfied"), isFinal: true },
  assignAccount: {
    fields: () => [{ name: "incoming", kind: "person", role: "csm", required: true }],
    call: (subject, body) => ({ path: "/api/departures/{departureId}/assign", params: { departureId: id(subject) }, body: { ...body, clientId: subject.target } }),
    isFinal: true,
  },
  suspend: { fields: () => [why], call: engine("suspend"), inverse: subject => engine("resume")(subject, {}) },
  resumeInstance: { fields: () => [why], call: engine("resume"), inverse: subject => engine("suspend")(subject, {}) },
  retry: { fields: () => [why], call: engine("retry"), isFinal: true },
  terminate: { fields: () => [{ ...why, required: true }], call: engine("terminate"), isFinal: true },
  holdMessage: { fields: () => [why], call: message("hold"), inverse: subject => (subject.message && undoOf("hold", subject.message, subject.sending) ? message("release")(subject, {}) : null) },
  releaseMessage: { fields: () => [why], call: message("release"), isFinal: true },
  resendMessage: { fields: () => [why], call: message("resend"), isFinal: true },
  finishTask: { fields: () => [why], call: task("done"), isFinal: true },
  reassignTask: {
    fields: () => [{ name: "owner", kind: "person", required: true }, why],
    call: task("reassign"),
    inverse: subject => (subject.task ? task("reassign")(subject, { owner: subject.task.owner }) : null),
  },
} satisfies Record<string, ActionSpec>;
