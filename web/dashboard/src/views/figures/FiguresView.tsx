import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useSearchParams } from "react-router";
import { useNow } from "../../api/useNow";
import { dateIn, startOfDay } from "../../models/localDate";
import { serviceZone } from "../../models/time";
import { Page } from "../../shell/Page";
import { Answer, Empty } from "../../shell/states";
import { useFormats, useWords } from "../../words";
import { FigureCard } from "./FigureCard";
import { byGroup, segmentsOf } from "./models/order";
import { periodOf, searchOf } from "./models/period";
import { PeriodFilters } from "./PeriodFilters";
import { useFigures } from "./queries";
import { Reading } from "./Reading";
import { figuresWords } from "./words";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  cards: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 340px), 1fr))", "@media (min-width: 1240px)": { gridTemplateColumns: "repeat(3, minmax(0, 1fr))" }, gap: tokens.spacingHorizontalL },
  stale: { opacity: 0.6 },
});

export default function FiguresView() {
  const styles = useStyles();
  const words = useWords(figuresWords);
  const formats = useFormats();
  const [search, setSearch] = useSearchParams();
  const today = dateIn(serviceZone, useNow("minute"));
  const period = periodOf(search, today);
  const query = useFigures(period);
  const said = (date: string): string => formats.date(startOfDay(serviceZone, date));
  return (
    <Page title={words.title} lead={words.lead(said(period.from), said(period.to))} wide>
      <PeriodFilters period={period} today={today} segments={segmentsOf(query.data?.figures ?? [], period.segment)} onChange={next => setSearch(searchOf(next))} />
      <Answer query={query}>
        {answer =>
          answer.figures.length === 0 ? <Empty title={words.empty.title}>{words.empty.body}</Empty> : (
            <>
              <Reading />
              {byGroup(answer.figures).map(({ group, figures }) => (
                <section key={group} className={styles.section} aria-labelledby={`figures-${group}`} aria-busy={query.isPlaceholderData || undefined}>
                  <h2 id={`figures-${group}`} className={styles.heading}>{words.groups[group]}</h2>
                  <div className={mergeClasses(styles.cards, query.isPlaceholderData && styles.stale)}>
                    {figures.map(figure => <FigureCard key={figure.id} figure={figure} by={answer.by} />)}
                  </div>
                </section>
              ))}
            </>
          )
        }
      </Answer>
    </Page>
  );
}
