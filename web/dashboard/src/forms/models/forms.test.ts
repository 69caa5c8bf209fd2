import { describe, expect, it } from "vitest";
import { ProblemError, UnreachableError } from "../../api/problem";
import { formWords } from "../words";
import { refusals, refusalText } from "../../api/refusalText";
import { bodyOf, localOf } from "./body";
import { faultsOf, missingOf } from "./fieldErrors";
import { initialValues, type FieldSpec } from "./fieldSpec";

const fields: FieldSpec[] = [
  { name: "summary", kind: "lines", required: true }, { name: "amountUsd", kind: "number" }, { name: "satisfied", kind: "choice", choices: "yesNo", required: true }, { name: "options", kind: "offers" },
  { name: "interaction.at", kind: "instant" }, { name: "interaction.channel", kind: "choice" }, { name: "categories", kind: "many" }, { name: "clientOptedOut", kind: "flag" }, { name: "score", kind: "choice", choices: "score" },
];

describe("the body of a form", () => {
  it("has what was filled in, as the service reads it", () => {
    expect(bodyOf(fields, {
      summary: "  Repaired ", amountUsd: "0", satisfied: "no", options: [{ text: "Repair", costUsd: "40.5", days: "" }, { text: " ", costUsd: "9", days: "" }],
      "interaction.at": "2026-03-30T10:05", "interaction.channel": "phone", categories: ["quality"], clientOptedOut: true, score: "4",
    })).toEqual({
      summary: "Repaired", amountUsd: 0, satisfied: false, options: [{ text: "Repair", costUsd: 40.5 }], interaction: { at: "2026-03-30T10:05:00+09:00", channel: "phone" }, categories: ["quality"], clientOptedOut: true, score: 4,
    });
  });

  it("leaves out what was left empty", () => {
    expect(bodyOf(fields, initialValues(fields))).toEqual({});
  });

  it("shows Seoul's wall clock in a time field", () => {
    expect(localOf(Date.parse("2026-03-30T15:30:59Z"))).toBe("2026-03-31T00:30");
  });
});

describe("what is wrong", () => {
  it("is seen before sending where something needed is missing", () => {
    expect(Object.keys(missingOf(fields, initialValues(fields)).fields)).toEqual(["summary", "satisfied"]);
    expect(missingOf(fields, { summary: "x", satisfied: "no" }).fields).toEqual({});
  });

  it("is put at the field the service names, inner parts at the whole, the rest above", () => {
    const error = new ProblemError({
      status: 400, title: "Invalid", type: "/problems/invalid-request",
      errors: [
        { field: "$.options[1].text", rule: "required", message: "missing" }, { field: "$.interaction.at", rule: "range", message: "ahead", allowed: "until now" }, { field: "$", rule: "TRN-2", message: "One thing at a time." },
      ],
    });
    const { fields: found, rest } = faultsOf(error, fields);
    expect(found).toEqual({ options: { rule: "required", message: "missing" }, "interaction.at": { rule: "range", message: "ahead", allowed: "until now" } });
    expect(rest).toEqual([{ rule: "TRN-2", message: "One thing at a time." }]);
  });
});

describe("a refusal", () => {
  it("is said in plain words in both languages", () => {
    const refused = new ProblemError({ status: 409, title: "The current state does not allow it.", type: "/problems/refused", code: "dossier-signed", detail: "csm-1 signed" });
    expect(refusalText(refused, "en")).toBe("The dossier is signed and does not change any more.");
    expect(refusalText(refused, "ko")).toBe("서명된 인계 자료는 바꿀 수 없습니다.");
  });

  it("with a code that is newer than this page is said as the service says it", () => {
    expect(refusalText(new ProblemError({ status: 409, title: "T", code: "brand-new", detail: "Because." }), "ko")).toBe("Because.");
  });

  it("of a service that does not answer says that nothing typed is lost", () => {
    expect(refusalText(new UnreachableError("x"), "en")).toMatch(/Nothing typed is lost/);
  });

  it("has the same codes in both languages, and so have the words of forms", () => {
    expect(Object.keys(refusals.ko)).toEqual(Object.keys(refusals.en));
    const { en, ko } = formWords;
    for (const part of ["fields", "hints", "faults"] as const) expect(Object.keys(ko[part])).toEqual(Object.keys(en[part]));
    for (const [group, choices] of Object.entries(en.choices)) expect(Object.keys(ko.choices[group]!)).toEqual(Object.keys(choices));
  });
});
