import type { Detail, DetailOf, Instance, Me } from "../../detail";

/** Made-up people and instances for the tests of the action bar. */
export const person = (role: string, staffId = `${role}-1`, func?: string): Me => ({ roles: [role], staffId, isPerson: true, ...(func !== undefined && { function: func }) });

export const people: Readonly<Record<string, Me>> = {
  specialist: person("specialist"),
  csm: person("csm"),
  "cs-lead": person("cs-lead"),
  cfo: person("cfo"),
  ceo: person("ceo"),
  "operations-director": person("operations-director"),
  "function-member": person("function-member", "design-1", "design"),
  operator: person("operator"),
  "order-system": { roles: ["order-system"], isPerson: false },
  "cs-lead's key": { roles: ["cs-lead"], isPerson: false },
};

export const instance = (id: string, state: Instance["state"] = "open"): Instance => ({
  id, process: id.slice(0, id.indexOf("~")), state, owner: "specialist-1", clientId: "C-1", subject: "A made-up subject", nextStep: null, due: null, updatedAt: "2026-03-30T00:00:00Z", revision: 1,
});

type IssueView = DetailOf<"escalation">["view"];

export const issueView = (over: Partial<IssueView> = {}): IssueView => ({
  issue: { issueId: "I-1", clientId: "C-1", kind: "refund", receivedAt: "2026-03-30T00:00:00Z", channel: "email", summary: "The seam opened" },
  state: "open", stage: "open", tier: 1, openingTier: 1, owner: "specialist-1", acknowledged: false,
  clocks: [{ name: "firstResponse", ruleId: "SLA-1", state: "running", startedAt: "2026-03-30T00:00:00Z", due: "2026-03-30T02:00:00Z", remaining: "PT1H", why: { en: "2 h", ko: "2시간" } }],
  ...over,
});

type TransitionView = DetailOf<"transition">["view"];

const step = (kind: string, endedAt?: string): NonNullable<TransitionView["steps"]>[number] => ({
  kind, ruleId: "TRN-1", owner: "csm-1", state: endedAt ? "done" : "open", beganAt: "2026-03-23T00:00:00Z", due: "2026-03-30T09:00:00Z", reminded: [], overdueWords: 0,
  why: { en: "because", ko: "그래서" }, ...(endedAt !== undefined && { endedAt }),
});

const done = "2026-03-25T01:00:00Z";

export const steps = {
  none: [step("dossier"), step("shadowing"), step("introduction")],
  signed: [step("dossier", done), step("shadowing"), step("introduction")],
  shadowed: [step("dossier", done), step("shadowing", done), step("introduction")],
  introduced: [step("dossier", done), step("shadowing", done), step("introduction", done)],
};

export const transitionView = (over: Partial<TransitionView> = {}): TransitionView => ({
  transition: { transitionId: "T-1", clientId: "C-1", outgoing: "csm-1", incoming: "csm-2", reason: "rebalancing" },
  state: "open", stage: "preparing", owner: "csm-1", outgoing: "csm-1", incoming: "csm-2", steps: steps.none, ownership: { moved: 0, found: 0, done: false, items: [] }, ...over,
});

type FeedbackView = DetailOf<"feedback-loop">["view"];

export const part = (role: string, state = "asked"): NonNullable<FeedbackView["functions"]>[number] =>
  ({ role, state, askedAt: "2026-03-20T00:00:00Z", due: "2026-04-20T09:00:00Z", overdue: false });

export const draft = { kind: "feedback-addressed", due: "2026-04-01T09:00:00Z" };

export const feedbackView = (over: Partial<FeedbackView> = {}): FeedbackView => ({
  feedback: { feedbackId: "F-1", clientId: "C-1", receivedAt: "2026-03-20T00:00:00Z", channel: "email", text: "The sleeve was short" },
  state: "open", stage: "acting", owner: "cs-lead-1", categories: ["quality"], functions: [part("operations"), part("design")], ...over,
});

export const orderView = (over: Partial<DetailOf<"order">["view"]> = {}): DetailOf<"order">["view"] => ({
  state: "open",
  exceptions: [{ eventId: "e-1", milestone: "productionDelayed", options: ["partialDelivery", "expressAtNoCharge"], satisfied: false, followUps: 0 }],
  ...over,
});

/** "acknowledge* reply" — the primary one has a star, what cannot be done just now is in brackets, targets are left out. */
export const told = (actions: readonly { id: string; primary?: boolean; blocked?: string }[]): string =>
  actions.map(({ id, primary, blocked }) => (blocked ? `[${id}]` : primary ? `${id}*` : id)).join(" ");

export const detailOf = (over: Partial<Detail> & Pick<Detail, "process">): Detail => ({ instance: instance(`${over.process}~X-1`), ...over }) as Detail;
