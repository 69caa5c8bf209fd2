import { lanes, type Lane } from "./models/entries";

/** Pixels. */
export const axisHeight = 32;
export const laneHeight = 46;

export const laneMiddle = (lane: Lane): number => axisHeight + lanes.indexOf(lane) * laneHeight + laneHeight / 2 + 4;

export const heightOf = (): number => axisHeight + lanes.length * laneHeight + 18;
