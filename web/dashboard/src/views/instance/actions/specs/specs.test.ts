import { describe, expect, it } from "vitest";
import document from "../../../../../openapi.json";
import { bodyOf } from "../../../../forms/models/body";
import type { FieldSpec, Value } from "../../../../forms/models/fieldSpec";
import type { Message, Task } from "../../detail";
import { actionIds } from "../models/action";
import { detailOf, draft, feedbackView, instance, issueView, orderView, transitionView } from "../models/samples";
import { addressOf, type Call, type Subject } from "./actionSpec";
import { isKeyed, specs } from "./specs";

interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  required?: string[];
}

const schemas = document.components.schemas as unknown as Record<string, Schema>;
const posts = document.paths as unknown as Record<string, { post?: { requestBody?: { content: { "application/json": { schema: Schema } } } } }>;

const resolved = (schema: Schema): Schema => (schema.$ref ? schemas[schema.$ref.split("/").at(-1)!]! : schema);

/** One value of each kind of field. */
const filled = (field: FieldSpec): Value => {
  switch (field.kind) {
    case "flag": return true;
    case "many": return [field.values![0]!];
    case "offers": return [{ text: "Repair", costUsd: "40", days: "3" }];
    case "choice": return field.values?.find(value => value !== "") ?? "";
    case "number": return "120.5";
    case "date": return "2026-04-01";
    case "instant": return "2026-03-30T10:05";
    default: return "some words";
  }
};

const details = {
  issue: detailOf({ process: "escalation", instance: instance("escalation~I-1"), view: issueView() }),
  transition: detailOf({ process: "transition", instance: instance("transition~T-1"), view: transitionView() }),
  feedback: detailOf({ process: "feedback-loop", instance: instance("feedback-loop~survey~K-1"), view: feedbackView({ draft }) }),
  order: detailOf({ process: "order", instance: instance("order~K-1"), view: orderView() }),
};

const task = { taskId: "t-1", instanceId: "order~K-1", owner: "csm-1", state: "open" } as Task;
const message = { key: "order~K-1~shipped", clientId: "C-1", subject: "On its way" } as Message;
const sending = { held: false, heldClients: [] };

const subjectOf = (id: (typeof actionIds)[number]): Subject => {
  const path = ["issue", "transition", "feedback", "order"].map(name => details[name as keyof typeof details]);
  const detail = path.find(found => specs[id].call({ detail: found, target: "x" }, {}).path.includes(found.process === "escalation" ? "/issues/" : found.process === "feedback-loop" ? "/feedback/" : `/${found.process}s/`)) ?? details.order;
  return { detail, target: detail.process === "order" ? "e-1" : "x", task, message };
};

function fits({ path, body }: Call): void {
  const route = posts[path];
  expect(route?.post, `POST ${path}`).toBeDefined();
  const schema = resolved(route!.post!.requestBody!.content["application/json"].schema);
  const properties = Object.keys(schema.properties ?? {});
  for (const name of Object.keys(body)) expect(properties, `${path} takes ${name}`).toContain(name);
  for (const name of schema.required ?? []) expect(Object.keys(body), `${path} needs ${name}`).toContain(name);
  if (isKeyed(path)) expect(properties).toContain("actionId");
  else expect(properties).not.toContain("actionId");
}

describe("every action", () => {
  it.each(actionIds.map(id => [id]))("%s is sent as the service's document has it", id => {
    const subject = subjectOf(id);
    const fields = specs[id].fields?.(subject) ?? [];
    fits(specs[id].call(subject, bodyOf(fields, Object.fromEntries(fields.map(field => [field.name, filled(field)])))));
  });

  it.each(actionIds.map(id => [id]))("%s can be taken back in a way the service knows, or says that it cannot", id => {
    const subject = subjectOf(id);
    const fields = specs[id].fields?.(subject) ?? [];
    const back = specs[id].inverse?.(subject, bodyOf(fields, Object.fromEntries(fields.map(field => [field.name, filled(field)]))));
    if (back) fits(back);
    expect(specs[id].isFinal === true).toBe(specs[id].inverse === undefined);
  });
});

describe("what takes an action back", () => {
  it("gives an issue back to who had it, and nothing where nobody did", () => {
    expect(specs.reassign.inverse!({ detail: details.issue, target: "" }, { owner: "csm-9" })?.body).toEqual({ owner: "specialist-1" });
    const unowned = detailOf({ process: "escalation", instance: instance("escalation~I-1"), view: issueView({ owner: undefined }) });
    expect(specs.reassign.inverse!({ detail: unowned, target: "" }, { owner: "csm-9" })).toBeNull();
  });

  it("lets a paused issue go on, a held message go, and gives a task back", () => {
    expect(addressOf(specs.pause.inverse!({ detail: details.issue, target: "" }, {})!)).toBe("/api/issues/I-1/resume");
    expect(addressOf(specs.holdMessage.inverse!({ detail: details.order, target: message.key, message, sending }, {})!)).toBe("/api/messages/order~K-1~shipped/release");
    expect(specs.reassignTask.inverse!({ detail: details.order, target: "t-1", task }, {})?.body).toEqual({ owner: "csm-1" });
  });

  it("lets no message past another hold: nothing takes its hold back while all sending or the client is held, or that is not known", () => {
    const held = { detail: details.order, target: message.key, message };
    expect(specs.holdMessage.inverse!({ ...held, sending: { ...sending, held: true } }, {})).toBeNull();
    expect(specs.holdMessage.inverse!({ ...held, sending: { ...sending, heldClients: ["C-1"] } }, {})).toBeNull();
    expect(specs.holdMessage.inverse!(held, {})).toBeNull();
  });

  it("is only another choice where there was one before", () => {
    expect(specs.chooseOption.inverse!({ detail: details.order, target: "e-1" }, {})).toBeNull();
  });
});

it("An id with strange letters goes into the address escaped", () => {
  expect(addressOf({ path: "/api/messages/{key}/hold", params: { key: "order~K/1 ?" } })).toBe("/api/messages/order~K%2F1%20%3F/hold");
});
