import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { RuleId } from "../../parts/RuleId";
import { useFormats, useWords } from "../../words";
import { Card } from "./Card";
import type { ClientRecord } from "../../api/types";
import { slicesOf, toldShare, type PromisePart } from "./models/record";
import { clientWords } from "./words";

const useStyles = makeStyles({
  bar: { width: "100%", height: "28px", display: "block", borderRadius: tokens.borderRadiusMedium },
  legend: { display: "flex", flexWrap: "wrap", gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}` },
  item: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  sub: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** Solid, striped, dotted, empty: the pattern tells the parts apart, the colour only repeats it. */
function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-keptLate`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" fill={tokens.colorNeutralBackground1} /><rect width="3.5" height="7" fill={tokens.colorPaletteDarkOrangeForeground1} />
      </pattern>
      <pattern id={`${id}-missed`} width="7" height="7" patternUnits="userSpaceOnUse">
        <rect width="7" height="7" fill={tokens.colorPaletteRedForeground1} /><circle cx="3.5" cy="3.5" r="1.6" fill={tokens.colorNeutralBackground1} />
      </pattern>
    </defs>
  );
}

function fillOf(part: PromisePart, id: string): string {
  if (part === "keptInTime") return tokens.colorBrandForeground1;
  return part === "open" ? tokens.colorNeutralBackground3 : `url(#${id}-${part})`;
}

/** What was promised and kept, and who spoke first (ORD-9): a small picture, and the same in words and numbers. */
export function RecordPicture({ record }: { record: ClientRecord }) {
  const styles = useStyles();
  const words = useWords(clientWords).record;
  const formats = useFormats();
  const id = useId().replaceAll(":", "");
  const slices = slicesOf(record.promises);
  const share = toldShare(record);
  const { told, asked } = record.toldFirst;
  return (
    <Card title={words.title} aside={<RuleId id={words.rule} />}>
      <h3 className={styles.sub}>{words.promises}</h3>
      {slices.length === 0 ? <p className={styles.quiet}>{words.nothing}</p> : (
        <>
          <svg className={styles.bar} viewBox="0 0 400 28" preserveAspectRatio="none" role="img" aria-label={words.sentence(slices.map(slice => `${words[slice.part]} ${slice.count}`).join(", "))}>
            <Patterns id={id} />
            {slices.map(slice => (
              <rect key={slice.part} x={slice.start * 400} width={slice.share * 400} height="28" fill={fillOf(slice.part, id)} stroke={tokens.colorNeutralBackground1} strokeWidth="2" vectorEffect="non-scaling-stroke" />
            ))}
          </svg>
          <ul className={styles.legend}>
            {slices.map(slice => (
              <li key={slice.part} className={styles.item}>
                <svg width="16" height="16" aria-hidden><rect width="16" height="16" rx="3" fill={fillOf(slice.part, id)} stroke={tokens.colorNeutralStroke1} /></svg>
                {words[slice.part]}: {formats.number(slice.count)}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 className={styles.sub}>{words.told}</h3>
      <p className={share === null ? styles.quiet : undefined}>{share === null ? words.noWord : words.toldSentence(formats.percent(share, 1), told, asked)}</p>
      <p><span className={styles.quiet}>{words.lastContact}:</span> {record.lastContactAt ? <time dateTime={record.lastContactAt}>{formats.dateTime(record.lastContactAt)}</time> : words.never}</p>
    </Card>
  );
}
