import type { Body } from "../../../../forms/models/body";
import { id, reason, type ActionSpec, type Call, type Subject } from "./actionSpec";

const deed = (verb: string) => (subject: Subject, body: Body): Call => ({ path: `/api/transitions/{transitionId}/${verb}`, params: { transitionId: id(subject) }, body });

const dossierOf = ({ detail }: Subject) => (detail.process === "transition" ? detail.view.dossier : undefined);

const isIntroduced = ({ detail }: Subject): boolean => detail.process === "transition" && detail.view.stage === "followingUp";

export const transitionSpecs = {
  writeDossier: {
    fields: subject => [
      { name: "history", kind: "lines", most: 5000, initial: dossierOf(subject)?.history ?? "" },
      { name: "preferences", kind: "lines", most: 5000, initial: dossierOf(subject)?.preferences ?? "" },
      { name: "openItems", kind: "lines", most: 5000, initial: dossierOf(subject)?.openItems ?? "" },
    ],
    call: deed("dossier"),
    inverse: subject => {
      const before = dossierOf(subject);
      return before ? deed("dossier")(subject, { history: before.history, preferences: before.preferences, openItems: before.openItems }) : null;
    },
  },
  signDossier: { call: (subject, body) => deed("dossier")(subject, { ...body, signedOff: true }), isFinal: true },
  reviewDossier: { call: (subject, body) => deed("shadowing")(subject, { ...body, reviewed: true }), isFinal: true },
  reportShadowing: {
    fields: () => [
      { name: "interaction.at", kind: "instant", required: true },
      { name: "interaction.channel", kind: "choice", choices: "meetingChannel", values: ["meeting", "phone", "email", "kakaoTalk", "slack"], required: true, initial: "meeting" },
      { name: "interaction.note", kind: "lines", most: 2000 },
    ],
    call: deed("shadowing"),
    isFinal: true,
  },
  skipShadowing: { fields: () => [{ name: "skip.reason", kind: "lines", required: true, most: 500 }], call: deed("shadowing"), isFinal: true },
  introduce: { fields: () => [{ name: "note", kind: "lines", most: 2000 }], call: deed("introduce"), isFinal: true },
  completeTransition: { fields: () => [reason()], call: deed("complete"), isFinal: true },
  cancelTransition: { fields: () => [reason()], call: deed("cancel"), isFinal: true },
  replaceCsm: {
    fields: subject => [
      { name: "outgoing", kind: "person", ...(isIntroduced(subject) && { required: true }) },
      ...(isIntroduced(subject) ? [] : [{ name: "incoming", kind: "person", role: "csm" } as const]),
      reason(),
    ],
    call: deed("replace"),
    inverse: (subject, body) => {
      if (subject.detail.process !== "transition") return null;
      const { outgoing, incoming } = subject.detail.view;
      return deed("replace")(subject, {
        ...(body.outgoing !== undefined && { outgoing }), ...(body.incoming !== undefined && { incoming }), reason: "Replaced by mistake / 실수로 교체함",
      });
    },
  },
} satisfies Record<string, ActionSpec>;
