// A story read: its words with their evidence, and beside them who says what about whom. Used for stored and pasted stories.
import { useState } from "preact/hooks";
import { counted } from "../words.js";
import { MarkedText } from "./marked-text.jsx";
import { Empty } from "./states.jsx";
import { Voices } from "./voices.jsx";

/** `picked` is the id of the chosen event and `onPick` is told of another; `judge` says whether verdicts are taken. */
export function Reading({ story, picked, onPick, judge }) {
  const [pointed, point] = useState(null);
  const [silences, setSilences] = useState(false);
  const lit = pointed ?? picked;
  const silent = story.sentences.filter((sentence) => sentence.silent).length;
  return (
    <div class="reading">
      <article aria-label="The words of the story">
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
      <section class="beside" aria-label="Who says what about whom">
        <h2>Who says what about whom</h2>
        <p class="count" role="status">{counted(story.events.length, "event")}</p>
        {story.events.length === 0 && <Empty>No event was found. The button below the words shows why.</Empty>}
        <Voices story={story} lit={lit} picked={picked} onPoint={point} onPick={onPick} judge={judge} />
      </section>
    </div>
  );
}

function Key() {
  const marks = [["trigger side-up", "act of cooperation"], ["trigger side-down", "act of conflict"], ["actor", "actor"],
    ["recipient", "recipient"], ["speaker", "speaker"], ["cue", "cue"], ["place", "place"], ["date", "date"], ["count", "number"]];
  return (
    <ul class="key" aria-label="How the words are marked">
      {marks.map(([mark, words]) => <li key={mark}><span class={`mark mark-${mark}`}>{words}</span></li>)}
    </ul>
  );
}
