// The width of a box as it is drawn, for charts that are laid out by it.
import { useLayoutEffect, useRef, useState } from "preact/hooks";

const LEAST = 240;

/** A reference for the box and its width in pixels. It is measured before it is first shown; `start` is only for what is laid out before. */
export function useWidth(start) {
  const box = useRef();
  const [width, set] = useState(start);
  useLayoutEffect(() => {
    const measured = (pixels) => set(Math.max(LEAST, Math.floor(pixels)));
    measured(box.current.clientWidth);
    const watcher = new ResizeObserver(([entry]) => measured(entry.contentRect.width));
    watcher.observe(box.current);
    return () => watcher.disconnect();
  }, []);
  return [box, width];
}
