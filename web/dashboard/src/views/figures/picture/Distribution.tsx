import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useFormats, useLocalized } from "../../../words";
import type { Figure } from "../../../api/types";
import { isBucketWithin } from "../models/distribution";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "max-content 1fr max-content", columnGap: tokens.spacingHorizontalS, rowGap: "2px", alignItems: "center", fontSize: tokens.fontSizeBase200, alignContent: "center" },
  label: { color: tokens.colorNeutralForeground2, textAlign: "right", maxWidth: "9rem", lineHeight: tokens.lineHeightBase200 },
  track: { display: "block", height: "12px", minWidth: "32px" },
  bar: { display: "block", height: "100%", minWidth: "2px", borderRadius: "2px", backgroundColor: tokens.colorBrandForeground1 },
  none: { backgroundColor: tokens.colorNeutralStroke2, minWidth: "1px" },
  // Past the target: striped, so that it shows without colour.
  beyond: { backgroundColor: "transparent", backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorPaletteRedForeground1} 0 3px, transparent 3px 6px)`, border: `1px solid ${tokens.colorPaletteRedForeground1}` },
  count: { color: tokens.colorNeutralForeground1, fontVariantNumeric: "tabular-nums" },
});

/** How the measured values spread, a bar a value, each with its own label and count. */
export function Distribution({ figure }: { figure: Figure }) {
  const styles = useStyles();
  const say = useLocalized();
  const formats = useFormats();
  const most = Math.max(1, ...figure.distribution.map(bucket => bucket.count));
  return (
    <div className={styles.root}>
      {figure.distribution.map((bucket, index) => (
        <Row key={index} label={say(bucket.label)} count={formats.number(bucket.count)} share={bucket.count / most} within={isBucketWithin(bucket, figure)} />
      ))}
    </div>
  );
}

function Row({ label, count, share, within }: { label: string; count: string; share: number; within: boolean }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.label}>{label}</span>
      <span className={styles.track}>
        <span className={mergeClasses(styles.bar, !within && styles.beyond, share === 0 && styles.none)} style={{ width: `${share * 100}%` }} />
      </span>
      <span className={styles.count}>{count}</span>
    </>
  );
}
