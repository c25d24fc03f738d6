// A story read: its words with their evidence, and beside them who says what about whom. Used for stored and pasted stories.
import { useEffect, useRef, useState } from "preact/hooks";
import { counted } from "../words.js";
import { MarkedText } from "./marked-text.jsx";
import { Empty } from "./states.jsx";
import { Voices } from "./voices.jsx";

/** `picked` is the id of the chosen event and `onPick` is told of another; `judge` says whether verdicts are taken. */
export function Reading({ story, picked, onPick, judge }) {
  const [pointed, point] = useState(null);
  const [silences, setSilences] = useState(false);
  const lit = pointed ?? picked;
  const [article, list] = [useRef(), useRef()];
  // A link to an event leads to its words; later picks move the list alone.
  useEffect(() => showWithin(window.innerHeight, article.current.querySelector(".mark-trigger.lit")), []);
  useEffect(() => showCard(list.current, picked), [picked]);
  const silent = story.sentences.filter((sentence) => sentence.silent).length;
  return (
    <div class="reading">
      <article ref={article} aria-label="The words of the story">
        <MarkedText story={story} lit={lit} onPoint={point} onPick={onPick} silences={silences} />
        {silent > 0 && (
          <p class="silence-switch">
            <button type="button" class="quiet" aria-pressed={silences} onClick={() => setSilences(!silences)}>
              {silences ? "Hide" : "Show"} why {counted(silent, "sentence")} of {story.sentences.length} had no event
            </button>
          </p>
        )}
        <Key />
      </article>
      <section ref={list} class="beside" aria-label="Who says what about whom">
        <h2>Who says what about whom</h2>
        <p class="count" role="status">
          {counted(story.events.length, "event")}
        </p>
        {story.events.length === 0 && <Empty>No event was found. The button below the words shows why.</Empty>}
        <Voices story={story} lit={lit} picked={picked} onPoint={point} onPick={onPick} judge={judge} />
      </section>
    </div>
  );
}

function showWithin(height, mark) {
  const top = mark?.getBoundingClientRect().top;
  if (top < 0 || top > height) mark.scrollIntoView({ block: "center" });
}

// Scrolls the list, where it scrolls by itself, so that a card is seen.
function showCard(list, event) {
  const card = event && list.querySelector(`[data-event="${CSS.escape(event)}"]`);
  if (!card) return;
  const [outer, inner] = [list.getBoundingClientRect(), card.getBoundingClientRect()];
  const bottom = Math.min(outer.bottom, window.innerHeight);
  if (inner.top < outer.top || inner.bottom > bottom) list.scrollTop += inner.top - outer.top - outer.height / 4;
}

function Key() {
  const marks = [
    ["trigger side-up", "act of cooperation"],
    ["trigger side-down", "act of conflict"],
    ["actor", "actor"],
    ["recipient", "recipient"],
    ["speaker", "speaker"],
    ["cue", "cue"],
    ["place", "place"],
    ["date", "date"],
    ["count", "number"],
  ];
  return (
    <ul class="key" aria-label="How the words are marked">
      {marks.map(([mark, words]) => (
        <li key={mark}>
          <span class={`mark mark-${mark}`}>{words}</span>
        </li>
      ))}
    </ul>
  );
}
