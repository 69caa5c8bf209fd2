import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { useMe } from "../../api/me";
import { useNow } from "../../api/useNow";
import { Page } from "../../shell/Page";
import { Answer } from "../../shell/states";
import { useFormats, useWords } from "../../words";
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
  const [search, setSearch] = useSearchParams();
  const mine = staffId !== undefined && search.get("owner") === "me";
  const shown = figures.find(name => name === search.get("show")) ?? null;
  const query = useQuery(todayQuery(mine ? staffId : undefined));

  const whose = (next: boolean): void => {
    const params = new URLSearchParams(search);
    if (next) params.set("owner", "me");
    else params.delete("owner");
    setSearch(params, { replace: true });
  };
  return (
    <Page title={words.title} lead={now > 0 ? words.lead(formats.dateTime(new Date(now).toISOString())) : undefined} actions={staffId === undefined ? undefined : <Whose mine={mine} onChange={whose} />}>
      <Answer query={query}>{answer => <TodayBoard answer={answer} shown={shown} mine={mine} />}</Answer>
    </Page>
  );
}
