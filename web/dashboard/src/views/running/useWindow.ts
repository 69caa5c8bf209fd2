import { useEffect, useState, type RefObject } from "react";
import { visibleRange, type Range } from "./models/windowing";

/** Rows drawn above and below what is in sight (assumed): a flick of the wheel. */
const overscan = 12;

/** Which rows of a list as high as `count` rows are near the screen. */
export function useWindow(list: RefObject<HTMLElement | null>, count: number, rowHeight: number): Range {
  // The row at the top of the screen; finer would draw again with every pixel.
  const [top, setTop] = useState(0);
  const [viewport, setViewport] = useState(() => window.innerHeight);
  useEffect(() => {
    const look = (): void => {
      const above = -(list.current?.getBoundingClientRect().top ?? 0);
      setTop(Math.floor(above / rowHeight));
      setViewport(window.innerHeight);
    };
    // What stands above the list may grow or shrink as well.
    const watch = new ResizeObserver(look);
    watch.observe(document.body);
    window.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    return () => {
      watch.disconnect();
      window.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
    };
  }, [list, rowHeight]);
  return visibleRange(top * rowHeight, viewport, rowHeight, count, overscan);
}
