import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { Section } from "../../parts/Section";
import { Failed, Loading } from "../../shell/states";
import { useWords } from "../../words";
import { entriesOf, type Entry } from "./timeline/models/entries";
import { Timeline } from "./timeline/Timeline";
import { TimelineList } from "./timeline/TimelineList";
import { usePlan, useTimeline } from "./timeline/useTimeline";
import { timelineWords } from "./timeline/words";

/** Entries of the list drawn at once (assumed); buttons lead to the others. */
const listed = 100;

const useStyles = makeStyles({ more: { alignSelf: "start" }, lists: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, maxHeight: "70vh", overflowY: "auto", scrollbarGutter: "stable" } });

interface Props {
  id: string;
  onMessage: (key: string) => void;
  /** Stands between the drawing and the list; gets the list to put it where there is room. */
  children: (list: React.ReactNode) => React.ReactNode;
}

/** The timeline twice: drawn to scale, and as a list of the same entries, newest first. */
export function TimelinePart({ id, onMessage, children }: Props) {
  const styles = useStyles();
  const words = useWords(timelineWords);
  const timeline = useTimeline(id);
  const plan = usePlan(id);
  const [selected, setSelected] = useState<{ key: string; fromDrawing: boolean } | null>(null);
  const [skipped, setSkipped] = useState(0);
  const lines = timeline.data?.lines;
  const entries = useMemo(() => entriesOf(lines ?? [], plan.data ?? undefined), [lines, plan.data]);
  const past = useMemo(() => entries.filter(entry => !entry.planned).reverse(), [entries]);
  const planned = useMemo(() => entries.filter(entry => entry.planned), [entries]);

  if (timeline.isError && !lines) return <><Section title={words.title}><Failed error={timeline.error} retry={timeline.refetch} /></Section>{children(null)}</>;
  if (!lines) return <><Section title={words.title}><Loading rows={5} /></Section>{children(null)}</>;

  // What is chosen in the drawing comes into the list, however far back it is.
  const pick = (key: string, fromDrawing: boolean): void => {
    setSelected({ key, fromDrawing });
    const at = past.findIndex(entry => entry.key === key);
    if (at >= 0 && (at < skipped || at >= skipped + listed)) setSkipped(Math.floor(at / listed) * listed);
  };
  const list = (of: readonly Entry[], heading: string): React.ReactNode => (
    <TimelineList entries={of} heading={heading} selected={selected?.key ?? null} reveal={selected?.fromDrawing === true} onSelect={key => pick(key, false)} onMessage={onMessage} />
  );
  const older = past.length - skipped - listed;
  return (
    <>
      <Section title={words.title} aside={words.count(entries.length)}>
        {plan.isError && <Failed error={plan.error} retry={plan.refetch} />}
        <Timeline lines={lines} plan={plan.data ?? null} selected={selected?.key ?? null} onSelect={key => pick(key, true)} />
      </Section>
      {children(
        <Section title={words.list}>
          <div data-scrolls className={styles.lists} tabIndex={0} role="group" aria-label={words.list}>
            {planned.length > 0 && list(planned, words.planned)}
            {skipped > 0 && <Button className={styles.more} onClick={() => setSkipped(Math.max(0, skipped - listed))}>{words.newer(Math.min(skipped, listed))}</Button>}
            {past.length === 0 ? <p>{words.empty}</p> : list(past.slice(skipped, skipped + listed), words.past)}
            {older > 0 && <Button className={styles.more} onClick={() => setSkipped(skipped + listed)}>{words.older(Math.min(older, listed))}</Button>}
            {timeline.data?.more && <p>{words.more}</p>}
          </div>
        </Section>,
      )}
    </>
  );
}
