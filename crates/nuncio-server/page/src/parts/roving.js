// One stop of the Tab key for a row of things; arrow keys go from one to the next.
import { useState } from "preact/hooks";

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Properties for the things of a row, by their place in it: `item(3)`. `count` is how many there are and `first` where Tab
 * arrives. `act` is called with the place when Enter or the space bar is pressed.
 */
export function useRoving(count, first, act) {
  const [chosen, choose] = useState(null);
  const current = Math.min(chosen ?? first, count - 1);
  const press = (event, at) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      act(at);
      return;
    }
    const ends = { Home: 0, End: count - 1 };
    const next = ends[event.key] ?? at + (STEPS[event.key] ?? 0);
    if (next === at || next < 0 || next >= count) return;
    event.preventDefault();
    choose(next);
    event.currentTarget.parentNode.querySelector(`[data-at="${next}"]`)?.focus();
  };
  return (at) => ({
    "data-at": at,
    tabindex: at === current ? 0 : -1,
    onKeyDown: (event) => press(event, at),
    onFocus: () => choose(at),
    onClick: () => act(at),
  });
}
