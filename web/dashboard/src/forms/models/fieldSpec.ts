/** What a field takes. */
export type FieldKind = "text" | "lines" | "number" | "flag" | "choice" | "many" | "date" | "instant" | "person" | "client" | "offers";

/** Words a choice is made of; the labels stand in the words of forms. */
export type ChoiceGroup =
  | "channel" | "meetingChannel" | "issueKind" | "category" | "tone" | "transitionReason" | "option" | "yesNo" | "score" | "function" | "outcome";

/** One option offered to a client. */
export interface Offer {
  text: string;
  costUsd: string;
  days: string;
}

export type Value = string | boolean | readonly string[] | readonly Offer[];
export type Values = Readonly<Record<string, Value>>;

/** A field of a form without its words: the name is where its value stands in the body, e.g. `interaction.at`. */
export interface FieldSpec {
  name: string;
  kind: FieldKind;
  required?: boolean;
  /** Characters at most; for a number, the largest. */
  most?: number;
  least?: number;
  choices?: ChoiceGroup;
  values?: readonly string[];
  initial?: Value;
  /** Whom a person field offers, by role; left out: everybody. */
  role?: string;
}

export const emptyOffer: Offer = { text: "", costUsd: "", days: "" };

export function initialOf(field: FieldSpec): Value {
  if (field.initial !== undefined) return field.initial;
  if (field.kind === "flag") return false;
  if (field.kind === "many") return [];
  return field.kind === "offers" ? [emptyOffer] : "";
}

export const initialValues = (fields: readonly FieldSpec[]): Values => Object.fromEntries(fields.map(field => [field.name, initialOf(field)]));
