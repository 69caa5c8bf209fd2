import { makeStyles, tokens } from "@fluentui/react-components";
import { day } from "../../../models/duration";
import { useLocalized } from "../../../words";
import type { InstancePlan } from "./contract";
import { xOf, type Span } from "./models/scale";
import { axisHeight } from "./sizes";

const useStyles = makeStyles({
  outside: { fill: tokens.colorNeutralBackground3 },
  business: { fill: tokens.colorNeutralBackground1 },
  closed: { fill: tokens.colorNeutralStroke2, opacity: 0.55 },
  closedLabel: { fill: tokens.colorNeutralForeground2, fontSize: "11px" },
  hatchLine: { stroke: tokens.colorPaletteDarkOrangeForeground1, strokeWidth: "2px", opacity: 0.55 },
  future: { fill: tokens.colorBrandBackground2, opacity: 0.35 },
});

/** A band narrower than this many pixels is not worth drawing (assumed). */
const narrowest = 1.5;

/** Pixels from which a closed day has its name (assumed). */
const roomForName = 70;

interface Props {
  plan: InstancePlan | null;
  span: Span;
  width: number;
  height: number;
  hatch: string;
  now: number;
}

/** What lies behind the entries: hours outside business, closed days, pauses, the time ahead. */
export function Bands({ plan, span, width, height, hatch, now }: Props) {
  const styles = useStyles();
  const localized = useLocalized();
  const box = (from: number, to: number): { x: number; width: number } | null => {
    const [left, right] = [Math.max(0, xOf(from, span, width)), Math.min(width, xOf(to, span, width))];
    return right - left < narrowest ? null : { x: left, width: right - left };
  };
  const full = { y: axisHeight, height: height - axisHeight };
  // Hours of single days cannot be told apart any more where a day is a few pixels.
  const showsHours = ((span.to - span.from) / day) * 6 < width;
  const nowX = Math.max(0, xOf(now, span, width));
  return (
    <>
      <defs>
        <pattern id={hatch} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line className={styles.hatchLine} x1="0" y1="0" x2="0" y2="8" /></pattern>
      </defs>
      <rect className={plan && showsHours ? styles.outside : styles.business} x={0} width={width} {...full} />
      {showsHours && plan?.business.map(({ from, to }) => {
        const band = box(Date.parse(from), Date.parse(to));
        return band && <rect key={from} className={styles.business} {...band} {...full} />;
      })}
      {plan?.closed.map(({ date, name }) => {
        const start = Date.parse(`${date}T00:00:00+09:00`);
        const band = box(start, start + day);
        return band && (
          <g key={date}>
            <rect className={styles.closed} {...band} {...full}><title>{localized(name)}</title></rect>
            {band.width > roomForName && <text className={styles.closedLabel} x={band.x + 6} y={height - 6}>{localized(name)}</text>}
          </g>
        );
      })}
      {nowX < width && <rect className={styles.future} x={nowX} width={width - nowX} {...full} />}
      {plan?.pauses.map(({ from, to, because }) => {
        const band = box(Date.parse(from), to === null ? now : Date.parse(to));
        return band && <rect key={from} fill={`url(#${hatch})`} {...band} {...full}><title>{localized(because)}</title></rect>;
      })}
    </>
  );
}
