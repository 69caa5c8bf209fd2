import type uPlot from "uplot";
import type { Trend } from "../models/trend";
import type { ChartColours } from "./colours";

/** Half the size of a point, in CSS pixels. */
const size = 4.5;

/** Draws the target's dashed line with its own label beside it, so that no legend has to be looked up. */
export function drawTargets(plot: uPlot, trend: Trend, labels: readonly string[], colours: ChartColours): void {
  const { ctx, bbox } = plot;
  const ratio = window.devicePixelRatio || 1;
  ctx.save();
  trend.bounds.forEach((bound, index) => {
    const y = Math.round(plot.valToPos(bound.value, "y", true));
    ctx.strokeStyle = colours.target;
    ctx.lineWidth = 1.5 * ratio;
    ctx.setLineDash([6 * ratio, 4 * ratio]);
    ctx.beginPath();
    ctx.moveTo(bbox.left, y);
    ctx.lineTo(bbox.left + bbox.width, y);
    ctx.stroke();
    ctx.setLineDash([]);
    ctx.font = `600 ${11 * ratio}px ${colours.font}`;
    ctx.textAlign = "left";
    ctx.textBaseline = "middle";
    ctx.fillStyle = colours.target;
    ctx.fillText(labels[index] ?? "", bbox.left + bbox.width + 4 * ratio, y);
  });
  ctx.restore();
}

/** Draws a dot where the target was kept, a hollow diamond where it was missed: the shape tells, the colour only repeats it. */
export function drawPoints(plot: uPlot, trend: Trend, chosen: number, colours: ChartColours): void {
  const { ctx } = plot;
  const ratio = window.devicePixelRatio || 1;
  ctx.save();
  trend.values.forEach((value, index) => {
    if (value === null) return;
    const [x, y] = [plot.valToPos(index, "x", true), plot.valToPos(value, "y", true)];
    const radius = (index === chosen ? size + 2 : size) * ratio;
    ctx.lineWidth = 2 * ratio;
    ctx.beginPath();
    if (trend.kept[index]) {
      ctx.arc(x, y, radius, 0, 2 * Math.PI);
      ctx.fillStyle = colours.line;
      ctx.fill();
    } else {
      ctx.moveTo(x, y - radius * 1.3);
      ctx.lineTo(x + radius * 1.3, y);
      ctx.lineTo(x, y + radius * 1.3);
      ctx.lineTo(x - radius * 1.3, y);
      ctx.closePath();
      ctx.fillStyle = colours.surface;
      ctx.fill();
      ctx.strokeStyle = colours.missed;
      ctx.stroke();
    }
  });
  ctx.restore();
}
