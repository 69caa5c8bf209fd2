/** Everything somebody can do by hand on the page of one instance. */
export const actionIds = [
  "acknowledge", "reply", "offerSolution", "acceptSolution", "rejectSolution", "approve", "decline", "pause", "resume", "reassign", "resolve", "confirm", "answerRequest",
  "writeDossier", "signDossier", "reviewDossier", "reportShadowing", "skipShadowing", "introduce", "completeTransition", "cancelTransition", "replaceCsm",
  "categorise", "assignLoop", "releaseDraft", "toldOtherwise", "commitPart", "completePart", "checkSatisfaction", "dismiss",
  "chooseOption", "clientSatisfied", "assignAccount",
  "suspend", "resumeInstance", "retry", "terminate",
  "holdMessage", "releaseMessage", "resendMessage", "finishTask", "reassignTask",
] as const;

export type ActionId = (typeof actionIds)[number];

export interface Action {
  id: ActionId;
  /** What of the instance it is about, where there may be several: an approval, a request, an exception, a function, a message, a task. */
  target?: string;
  /** Why it cannot be done just now although state and role would allow it; shown instead of the action being left out. */
  blocked?: "personNeeded" | "awaitsApproval";
  /** The one thing that is to be done next: at most one of an instance. */
  primary?: boolean;
}

const cs = ["specialist", "csm", "cs-lead"];

interface Holder {
  roles: readonly string[];
}

export const has = (me: Holder, ...roles: string[]): boolean => roles.some(role => me.roles.includes(role));

export const isCs = (me: Holder): boolean => has(me, ...cs);

/** Who is asked about an issue at some tier. */
export const handlesIssues = (me: Holder): boolean => isCs(me) || has(me, "cfo", "ceo");

export const inCharge = (me: Holder): boolean => has(me, "cs-lead", "operator");

const ranks: Record<string, number> = { specialist: 1, csm: 2, "cs-lead": 3, cfo: 4, ceo: 4 };

/** The highest tier whose issues somebody answers for; 0: none. */
export const tierOf = (me: Holder): number => Math.max(0, ...me.roles.map(role => ranks[role] ?? 0));
