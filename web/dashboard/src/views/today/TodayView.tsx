import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { useMe } from "../../api/me";
import { useNow } from "../../api/useNow";
import { Page } from "../../shell/Page";
import { Answer } from "../../shell/states";
import { useFormats, useWords } from "../../words";
import { addressWith } from "./models/address";
import { figures } from "./models/sections";
import { TodayBoard } from "./TodayBoard";
import { todayQuery } from "./todayQuery";
import { Whose } from "./Whose";
import { todayWords } from "./words";

/** Where the day starts. Whose day and which figure stand in the address. */
export default function TodayView() {
  const words = useWords(todayWords);
  const formats = useFormats();
  const { staffId } = useMe();
  const now = useNow("minute");
  const [search] = useSearchParams();
  const mine = staffId !== undefined && search.get("owner") === "me";
  const shown = figures.find(name => name === search.get("show")) ?? null;
  const query = useQuery(todayQuery(mine ? staffId : undefined));

  const whose = staffId === undefined ? undefined : <Whose mine={mine} addressOf={own => addressWith(search, "owner", own ? "me" : null)} />;
  return (
    <Page title={words.title} lead={now > 0 ? words.lead(formats.dateTime(new Date(now).toISOString())) : undefined} actions={whose}>
      <Answer query={query}>{answer => <TodayBoard answer={answer} shown={shown} mine={mine} />}</Answer>
    </Page>
  );
}
