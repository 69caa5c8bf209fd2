import type { Body } from "../../../../forms/models/body";
import type { FieldSpec } from "../../../../forms/models/fieldSpec";
import { businessIdOf } from "../../../../parts/paths";
import type { Sending } from "../../../../sending/undoOfHold";
import type { Detail, Message, Task } from "../../detail";

/** One POST: a route of the service as its document names it, what stands in it, and the body. */
export interface Call {
  path: string;
  params: Readonly<Record<string, string>>;
  body: Body;
}

/** What an action is about, beside the instance. */
export interface Subject {
  detail: Detail;
  target: string;
  message?: Message;
  task?: Task;
  /** Which sending is held, where somebody asked. */
  sending?: Sending;
}

export interface ActionSpec {
  fields?: (subject: Subject) => readonly FieldSpec[];
  call: (subject: Subject, body: Body) => Call;
  /** What takes it back, said from how things stood before; null where there is nothing to go back to. */
  inverse?: (subject: Subject, body: Body) => Call | null;
  /** Nothing takes it back: the dialog says so and its button names the thing. */
  isFinal?: boolean;
}

export const id = (subject: Subject): string => businessIdOf(subject.detail.instance.id);

export const reason = (required = true): FieldSpec => ({ name: "reason", kind: "lines", required, most: 500 });

export const note: FieldSpec = { name: "note", kind: "lines", most: 2000 };

/** The address of a call; ids go in escaped. */
export const addressOf = ({ path, params }: Pick<Call, "path" | "params">): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
