import type { Detail, Me } from "../../detail";
import type { Action } from "./action";
import { feedbackActions } from "./feedbackActions";
import { issueActions } from "./issueActions";
import { departureActions, engineActions, orderActions } from "./otherActions";
import { transitionActions } from "./transitionActions";

/** What the instance's state and the reader's role allow, most useful first; at most one of them is primary. */
export function actionsFor(detail: Detail, me: Me): Action[] {
  const engine = engineActions(detail.instance, me);
  const all = [...own(detail, me), ...engine];
  // Nothing of a suspended instance goes on before it does itself.
  const first = engine.find(action => action.primary) ?? all.find(action => action.primary);
  return all.map(action => (action === first || !action.primary ? action : { ...action, primary: false }));
}

function own(detail: Detail, me: Me): Action[] {
  // What an engine has given up on takes in nothing any more.
  if (detail.instance.state === "failed") return [];
  switch (detail.process) {
    case "escalation": return issueActions(detail.view, me);
    case "order": return orderActions(detail.view, me);
    case "transition": return transitionActions(detail.view, me);
    case "feedback-loop": return feedbackActions(detail.view, me);
    case "departure": return departureActions(detail.view, me);
    default: return [];
  }
}
