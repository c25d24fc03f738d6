// The width of a box as it is drawn, for charts that are laid out by it.
import { useEffect, useRef, useState } from "preact/hooks";

const LEAST = 240;

/** A reference for the box and its width in pixels; `start` until it is measured. */
export function useWidth(start) {
  const box = useRef();
  const [width, set] = useState(start);
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => set(Math.max(LEAST, Math.floor(entry.contentRect.width))));
    watcher.observe(box.current);
    return () => watcher.disconnect();
  }, []);
  return [box, width];
}
