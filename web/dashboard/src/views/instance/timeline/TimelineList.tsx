import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { RuleId } from "../../../parts/RuleId";
import { useFormats, useLocalized, useWords } from "../../../words";
import type { Entry } from "./models/entries";
import { timelineWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  list: { borderLeft: `2px solid ${tokens.colorNeutralStroke2}`, marginInlineStart: tokens.spacingHorizontalXS },
  item: { position: "relative", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, borderRadius: tokens.borderRadiusMedium, scrollMarginTop: "72px" },
  selected: { backgroundColor: tokens.colorBrandBackground2, boxShadow: `inset 3px 0 0 ${tokens.colorBrandForeground1}` },
  when: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  late: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  pick: { border: "none", backgroundColor: "transparent", padding: 0, margin: 0, fontFamily: "inherit", fontSize: "inherit", lineHeight: "inherit", color: "inherit", textAlign: "start", cursor: "pointer", display: "block", width: "100%", minHeight: "24px", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusSmall } },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  /** What is drawn, in the order it is read. */
  entries: readonly Entry[];
  heading: string;
  selected: string | null;
  /** Somebody chose it elsewhere: it comes into sight. */
  reveal: boolean;
  onSelect: (key: string) => void;
  onMessage: (key: string) => void;
}

/** Entries one below the other, each with its rule and its reason. */
export function TimelineList({ entries, heading, selected, reveal, onSelect, onMessage }: Props) {
  const styles = useStyles();
  const words = useWords(timelineWords);
  const localized = useLocalized();
  const formats = useFormats();
  const chosen = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // Only the list scrolls: whoever chose it in the drawing stays there.
    const box = chosen.current?.closest("[data-scrolls]");
    if (reveal && chosen.current && box) box.scrollTop += chosen.current.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
  }, [reveal, selected]);

  return (
    <section className={styles.root} aria-label={heading}>
      <h3 className={styles.heading}>{heading}</h3>
      <ol className={styles.list}>
        {entries.map(entry => {
          const instant = new Date(entry.at).toISOString();
          const isChosen = entry.key === selected;
          return (
            <li key={entry.key} ref={isChosen ? chosen : undefined} className={mergeClasses(styles.item, isChosen && styles.selected)} aria-current={isChosen || undefined}>
              <div className={styles.when}>
                <time dateTime={instant}>{formats.dateTime(instant)}</time>
                <RuleId id={entry.ruleId} />
                {entry.late && <span className={styles.late}>{words.late}</span>}
              </div>
              <button type="button" className={styles.pick} onClick={() => onSelect(entry.key)}>{localized(entry.text)}</button>
              {entry.detail && <div className={styles.detail}>{entry.detail}</div>}
              {entry.messageKey && <Button size="small" appearance="transparent" onClick={() => onMessage(entry.messageKey!)}>{words.message}</Button>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
