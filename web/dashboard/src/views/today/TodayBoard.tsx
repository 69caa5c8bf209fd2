import { makeStyles, tokens } from "@fluentui/react-components";
import { Link, useSearchParams } from "react-router";
import { useNow } from "../../api/useNow";
import { durationOf } from "../../models/duration";
import { useFormats, useWords } from "../../words";
import type { TodayAnswer } from "../../api/types";
import { FigureTiles } from "./FigureTiles";
import { HarmSection } from "./HarmSection";
import { addressWith } from "./models/address";
import { figureOf, sectionsOf, type FigureName } from "./models/sections";
import { Narrowed } from "./Narrowed";
import { NothingNeedsYou } from "./NothingNeedsYou";
import { todayWords } from "./words";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL },
  more: { color: tokens.colorNeutralForeground2, "& a": { color: tokens.colorBrandForegroundLink } },
});

/** The figures and below them the rows, worst first. */
export function TodayBoard({ answer, shown, mine }: { answer: TodayAnswer; shown: FigureName | null; mine: boolean }) {
  const styles = useStyles();
  const words = useWords(todayWords);
  const formats = useFormats();
  const now = useNow("minute");
  const [search] = useSearchParams();
  const soon = durationOf(answer.dueSoonWithin) || 0;
  const within = formats.span(soon);
  const labels = { late: words.figure.late, dueSoon: words.figure.dueSoon(within), waiting: words.figure.waiting, failed: words.figure.failed };
  const rows = shown === null ? answer.items : answer.items.filter(item => figureOf(item, now) === shown);

  const addressOf = (figure: FigureName | null): string => addressWith(search, "show", figure);
  return (
    <>
      <FigureTiles answer={answer} labels={labels} shown={shown} addressOf={addressOf} />
      {shown !== null && <Narrowed figure={shown} label={labels[shown]} all={addressOf(null)} empty={rows.length === 0} />}
      {answer.items.length === 0 ? <NothingNeedsYou within={within} mine={mine} /> : (
        <div className={styles.list} role="region" aria-label={words.list}>
          {sectionsOf(rows).map(section => <HarmSection key={section.harm} section={section} soon={soon} />)}
        </div>
      )}
      {answer.more && <p className={styles.more}><Link to="/running">{words.more}</Link></p>}
    </>
  );
}
