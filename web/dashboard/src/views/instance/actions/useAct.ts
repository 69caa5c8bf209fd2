import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef } from "react";
import { post } from "../../../api/post";
import type { Body } from "../../../forms/models/body";
import { sendingQuery } from "../../../sending/useSending";
import { useOutcomes } from "../../../shell/outcomes";
import { useLanguage } from "../../../words";
import type { ActionId } from "./models/action";
import { addressOf, type Call, type Subject } from "./specs/actionSpec";
import { isKeyed, specs } from "./specs/specs";
import { actionWords } from "./words";

/** Milliseconds after which a process has usually read what it was told (assumed); changes that are pushed come by themselves. */
const settled = 1_500;

const newId = (): string => `page-${crypto.randomUUID()}`;

/** Does an action and says what came of it, with an undo where there is one. A call that is sent again after a failure is the same deed. */
export function useAct(): (id: ActionId, subject: Subject, body: Body) => Promise<void> {
  const client = useQueryClient();
  const outcomes = useOutcomes();
  const { language } = useLanguage();
  const deed = useRef({ said: "", id: newId() });

  return useCallback(
    async (id, subject, body) => {
      const look = (): void => {
        void client.invalidateQueries();
        setTimeout(() => void client.invalidateQueries(), settled);
      };
      const send = async ({ path, params, body: said }: Call, actionId: string): Promise<void> => {
        await post(addressOf({ path, params }), isKeyed(path) ? { ...said, actionId } : said);
        look();
      };
      const call = specs[id].call(subject, body);
      // The same words are the same deed; other words after a refusal are another.
      const said = JSON.stringify(call);
      if (deed.current.said !== said) deed.current = { said, id: newId() };
      await send(call, deed.current.id);
      // Whether a hold can be taken back depends on the other holds; where they are not known, it cannot.
      const sending = id === "holdMessage" ? await client.fetchQuery(sendingQuery).catch(() => undefined) : undefined;
      const back = specs[id].inverse?.({ ...subject, sending }, body) ?? null;
      outcomes.done(actionWords[language][id].done, back === null ? undefined : () => send(back, newId()));
    },
    [client, outcomes, language],
  );
}
