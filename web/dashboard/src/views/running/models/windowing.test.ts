import { describe, expect, it } from "vitest";
import { piecesOf, rowAfter, visibleRange } from "./windowing";

describe("the rows that are drawn", () => {
  it("are those in sight and a few around them", () => {
    expect(visibleRange(4_400, 880, 44, 10_000, 5)).toEqual({ first: 95, end: 125 });
  });

  it("begin at the first row while the list starts below the top of the screen", () => {
    expect(visibleRange(-300, 880, 44, 10_000, 5)).toEqual({ first: 0, end: 19 });
  });

  it("end with the last row, and none is drawn of none", () => {
    expect(visibleRange(1_000_000, 880, 44, 100, 5)).toEqual({ first: 100, end: 100 });
    expect(visibleRange(0, 880, 44, 0, 5)).toEqual({ first: 0, end: 0 });
  });

  it("leave gaps as high as what is not drawn", () => {
    expect(piecesOf({ first: 2, end: 4 }, null, 10)).toEqual([{ gap: 2, before: 2 }, { row: 2 }, { row: 3 }, { gap: 6, before: 10 }]);
  });

  it("keep the row the reader stands on, above and below the window", () => {
    expect(piecesOf({ first: 5, end: 6 }, 1, 8)).toEqual([{ gap: 1, before: 1 }, { row: 1 }, { gap: 3, before: 5 }, { row: 5 }, { gap: 2, before: 8 }]);
    expect(piecesOf({ first: 0, end: 1 }, 7, 8)).toEqual([{ row: 0 }, { gap: 6, before: 7 }, { row: 7 }]);
  });

  it("forget a row that is not there any more", () => {
    expect(piecesOf({ first: 0, end: 2 }, 9, 2)).toEqual([{ row: 0 }, { row: 1 }]);
  });
});

describe("where a key leads", () => {
  it.each([
    ["ArrowDown", 3, 4], ["j", 3, 4], ["ArrowUp", 3, 2], ["k", 3, 2], ["Home", 3, 0], ["End", 3, 9], ["PageDown", 3, 8], ["PageUp", 3, 0], ["j", 9, 9], ["k", 0, 0],
  ])("%s on row %i is row %i", (key, row, to) => {
    expect(rowAfter(key, row, 10, 5)).toBe(to);
  });

  it("is nowhere for other keys and in an empty list", () => {
    expect(rowAfter("x", 3, 10, 5)).toBeNull();
    expect(rowAfter("j", 0, 0, 5)).toBeNull();
  });
});
