import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../api/client";
import { focusHeadingIfLost } from "../../shell/focusHeading";
import { useOutcomes } from "../../shell/outcomes";
import { useWords } from "../../words";
import type { Deed } from "./models/deeds";
import { todayWords } from "./words";

/** Milliseconds that a dialog takes to close (assumed). */
const closing = 300;

type Done = Exclude<Deed, { kind: "go" }>;

async function send(deed: Done): Promise<unknown> {
  switch (deed.kind) {
    case "done":
      return api.POST("/api/tasks/{taskId}/done", { params: { path: { taskId: deed.taskId } } });
    case "acknowledge":
      return api.POST("/api/issues/{issueId}/acknowledge", { params: { path: { issueId: deed.issueId } } });
    case "release":
      return api.POST("/api/messages/{key}/release", { params: { path: { key: deed.messageKey } } });
    case "resend":
      return api.POST("/api/messages/{key}/resend", { params: { path: { key: deed.messageKey } } });
  }
}

/** Does a row's deed, says what came of it and asks again for the day. A second press while it is under way does nothing. */
export function useDeed(deed: Done | null, subject: string) {
  const client = useQueryClient();
  const outcomes = useOutcomes();
  const words = useWords(todayWords).outcome;
  const again = async (): Promise<void> => {
    await client.invalidateQueries();
    // The row may be gone, and the dialog closes in a moment.
    setTimeout(focusHeadingIfLost, closing);
  };
  const { mutate, isPending } = useMutation({
    mutationFn: send,
    onSuccess: (_, done) => outcomes.done(words[done.kind](subject)),
    onError: outcomes.failed,
    onSettled: () => void again(),
  });
  return {
    busy: isPending,
    /** @param after runs when the answer is there, whatever it is. */
    run: (after: () => void) => {
      if (deed && !isPending) mutate(deed, { onSettled: after });
    },
  };
}
