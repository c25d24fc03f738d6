// The events behind a bar of a timeline.
import { useEffect, useRef } from "preact/hooks";
import { daysOf, periodName } from "../periods.js";
import { addressWith } from "../router.js";
import { EventList } from "./event-list.jsx";

/** `at` is the name of the period, `null` for none. */
export function Behind({ at, filters }) {
  const days = daysOf(at);
  const place = useRef();
  useEffect(() => {
    if (at) place.current?.scrollIntoView({ block: "nearest" });
  }, [at]);
  if (!days) return null;
  const [from, to] = [later(days[0], filters.from), earlier(days[1], filters.to)];
  return (
    <div class="behind-bar" ref={place}>
      <EventList heading={`Events of ${periodName(at)}`} filters={{ ...filters, from, to }} />
      <p>
        <a href={addressWith({ from, to, at: null, by: null })}>Only these days</a> ·{" "}
        <a href={addressWith({ at: null })}>Close the list</a>
      </p>
    </div>
  );
}

function later(day, bound) {
  return bound && bound > day ? bound : day;
}

function earlier(day, bound) {
  return bound && bound < day ? bound : day;
}
