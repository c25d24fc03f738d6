// Paste a text and see its events at once. The text stays in the address behind the #, which no server is told.
import { useEffect, useState } from "preact/hooks";
import { ask } from "../api.js";
import { Reading } from "../parts/reading.jsx";
import { ProblemNote } from "../parts/states.jsx";
import { isDay } from "../periods.js";
import { addressWith, go } from "../router.js";

const LONGEST_LINK = 6000;
const SAMPLE = `LUSAKA, June 2 (Agency) - Government artillery shelled the town of Kuito at dawn, a rebel radio station said. The army denied it and said UNITA fighters had attacked a convoy near Malanje, killing four soldiers.

Zambia offered to send observers. It rained in the capital.`;

export function TryView({ address }) {
  const [text, setText] = useState(() => textOf(address.hash));
  const [published, setPublished] = useState(() => dayOf(address.query.get("published")));
  const [state, set] = useState({});
  const [picked, pick] = useState(null);
  const read = async (words) => {
    set({ loading: true });
    pick(null);
    try {
      set({ story: await ask(["code"], {}, { body: { text: words, ...(published && { published }) } }) });
    } catch (problem) {
      set({ problem });
    }
  };
  useEffect(() => {
    if (text.trim()) read(text);
  }, []);
  const submit = (event) => {
    event.preventDefault();
    const hash = encodeURIComponent(text);
    go(addressWith({ published: published || null }) + (hash.length <= LONGEST_LINK ? `#${hash}` : ""), {
      replace: true,
    });
    read(text);
  };
  return (
    <>
      <h1>Try it</h1>
      <p class="lead">
        Paste a news report. It is coded by this server and kept nowhere; the address then holds the text, if it is not
        too long.
      </p>
      <form class="try" onSubmit={submit}>
        <div class="field">
          <label for="try-text">Text</label>
          <textarea
            id="try-text"
            rows={7}
            required
            value={text}
            dir="auto"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <div class="fields">
          <div class="field">
            <label for="try-published">Published on</label>
            <input
              id="try-published"
              type="date"
              value={published}
              onChange={(event) => setPublished(event.currentTarget.value)}
            />
          </div>
          <div class="buttons">
            <button type="button" class="quiet" onClick={() => setText(SAMPLE)}>
              Take a sample
            </button>
            <button type="submit">Read it</button>
          </div>
        </div>
      </form>
      <div aria-live="polite">
        {state.loading && <p class="waiting">Reading …</p>}
        {state.problem && <ProblemNote problem={state.problem} />}
      </div>
      {state.story && <Reading story={state.story} picked={picked} onPick={pick} judge={false} />}
    </>
  );
}

function dayOf(words) {
  return isDay(words) ? words : "";
}

function textOf(hash) {
  try {
    return decodeURIComponent(hash);
  } catch {
    return "";
  }
}
