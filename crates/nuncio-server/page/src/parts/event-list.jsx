// Events as a list, each with its sentence, a page at a time.
import { useEffect, useState } from "preact/hooks";
import { askKept } from "../api.js";
import { label } from "../codes.js";
import { addressOf } from "../router.js";
import { pieces } from "../spans.js";
import { counted, number, when } from "../words.js";
import { Parties } from "./parties.jsx";
import { Sign } from "./sign.jsx";
import { Empty, ProblemNote } from "./states.jsx";

const PAGE = 20;

/** The events that some filters keep, under a heading. */
export function EventList({ heading, filters, empty = "No event fits. Widen the days or the filters." }) {
  const { items, next, problem, loading, more } = usePages(filters);
  const repeats = items.filter((event) => event.same_as).length;
  return (
    <section class="events" aria-label={heading}>
      <h2>{heading}</h2>
      <p class="count" role="status">
        {loading ? "Loading events …" : `${counted(items.length, "event")}${next ? " shown, more there" : ""}`}
        {!loading && repeats > 0 && `, of which ${number(repeats)} repeat a title and are not counted in charts`}
        {!loading && items.length > 0 && (
          <>
            {" "}
            · <a href={addressOf(["api", "v1", "events"], filters)}>as JSON</a>
          </>
        )}
      </p>
      {problem && <ProblemNote problem={problem} what="events" />}
      {!loading && !problem && items.length === 0 && <Empty>{empty}</Empty>}
      <ol class="event-list">
        {items.map((event) => (
          <EventRow key={event.id} event={event} />
        ))}
      </ol>
      {next && (
        <button type="button" onClick={more} disabled={loading}>
          More events
        </button>
      )}
    </section>
  );
}

/** One event: who, what, how it stands, its sentence, and the way to its story. */
export function EventRow({ event }) {
  return (
    <li class="event-row">
      <p class="line">
        <Sign quad={event.quad} /> <Parties event={event} />
      </p>
      <p class="what">
        <span class="code">{event.cameo}</span> {label(event.cameo)}
        <Standing event={event} />
      </p>
      {event.shown && <Sentence shown={event.shown} />}
      <p class="faint small">
        <span>{when(event)}</span>
        {event.place && (
          <>
            {" "}
            · <bdi>{event.place.name}</bdi>
          </>
        )}
        {event.source && (
          <>
            {" "}
            · <bdi>{event.source}</bdi>
          </>
        )}{" "}
        · <a href={addressOf(["story", event.story ?? event.text], { event: event.id })}>read in the story</a>
      </p>
    </li>
  );
}

/** Standing and marks as small words; what the story tells plainly, and once, needs none. */
export function Standing({ event }) {
  const words = [
    event.standing !== "told" && event.standing,
    ...event.marks,
    event.same_as && "repeats the title",
  ].filter(Boolean);
  return words.map((word) => (
    <span key={word} class="tag">
      {word}
    </span>
  ));
}

// The trigger is marked in the words of the sentence.
function Sentence({ shown }) {
  const { text, trigger } = shown;
  const [from, to] = trigger;
  return (
    <p class="sentence" dir="auto">
      {pieces(0, text.length, [{ from, to }]).map((piece) => {
        const words = text.slice(piece.from, piece.to);
        return piece.marks.length ? <mark key={piece.from}>{words}</mark> : words;
      })}
    </p>
  );
}

function usePages(filters) {
  const key = addressOf([], filters);
  const [state, set] = useState({ items: [], loading: true });
  const load = async (cursor, before, wanted) => {
    set({ items: before, loading: true });
    try {
      const page = await askKept(["events"], { ...filters, limit: PAGE, ...(cursor && { cursor }) });
      if (wanted()) set({ items: [...before, ...page.items], next: page.next, loading: false });
    } catch (problem) {
      if (wanted()) set({ items: before, problem, loading: false });
    }
  };
  useEffect(() => {
    let here = true;
    load(null, [], () => here);
    return () => {
      here = false;
    };
  }, [key]);
  return { ...state, more: () => load(state.next, state.items, () => true) };
}
