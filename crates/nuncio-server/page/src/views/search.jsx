// Search: stories, actors, places and quotes by words.
import { useAnswer } from "../api.js";
import { linkTo } from "../filters.js";
import { Code } from "../parts/parties.jsx";
import { Empty, Waiting } from "../parts/states.jsx";
import { addressOf, addressWith, go } from "../router.js";
import { counted } from "../words.js";

export function SearchView({ address }) {
  const q = address.query.get("q")?.trim() ?? "";
  const found = useAnswer(q ? ["search"] : null, { q });
  const quotes = useAnswer(q ? ["quotes"] : null, { text: q, limit: 10 });
  const submit = (event) => {
    event.preventDefault();
    go(addressWith({ q: new FormData(event.currentTarget).get("q").trim() }));
  };
  return (
    <>
      <h1>Search</h1>
      <form class="search" role="search" aria-label="Stories, actors, places" onSubmit={submit}>
        <label class="hidden" for="search-words">
          Words, a name, a code
        </label>
        <input key={q} id="search-words" name="q" type="search" placeholder="Words, a name, a code" defaultValue={q} />
        <button type="submit">Search</button>
      </form>
      {!q && (
        <p class="note">
          Words are found in titles and texts by their stems: <code>ceasefire AND (monitors OR observers)</code>.
        </p>
      )}
      {q && <Waiting answer={found} what="what fits" />}
      {q && found.data && <Found found={found.data} quotes={quotes.data?.items ?? []} q={q} />}
    </>
  );
}

function Found({ found, quotes, q }) {
  const { stories = [], actors = [], places = [] } = found;
  if (stories.length + actors.length + places.length + quotes.length === 0) return <Empty>Nothing fits.</Empty>;
  return (
    <div class="found" aria-live="polite">
      {actors.length > 0 && (
        <section>
          <h2>Actors</h2>
          <ul class="plain-list">
            {actors.map((actor) => (
              <li key={actor.code}>
                <bdi>{actor.name ?? actor.code}</bdi> <Code code={actor.code} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {places.length > 0 && (
        <section>
          <h2>Places</h2>
          <ul class="plain-list">
            {places.map((place, at) => (
              <li key={at}>
                <a href={linkTo(["map"], { place: place.name, place_country: place.country })}>
                  <bdi>{place.name}</bdi>
                </a>{" "}
                <span class="faint">{place.country}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>Stories</h2>
        {stories.length === 0 && <Empty>No story has these words.</Empty>}
        <ol class="event-list">
          {stories.map((story) => (
            <li key={story.id} class="event-row">
              <p class="line">
                <a href={addressOf(["story", story.id])}>
                  <bdi>{story.title || "Untitled"}</bdi>
                </a>
              </p>
              {story.snippet && (
                <p class="sentence" dir="auto">
                  <bdi>{story.snippet}</bdi>
                </p>
              )}
              <p class="faint small">
                {[story.day ?? story.published?.slice(0, 10), story.source].filter(Boolean).map((word, at) => (
                  <span key={at}>
                    <bdi>{word}</bdi> ·{" "}
                  </span>
                ))}
                {counted(story.events, "event")}
              </p>
            </li>
          ))}
        </ol>
        <p>
          <a href={linkTo(["overview"], { text: q })}>Events in stories with these words</a>
        </p>
      </section>
      {quotes.length > 0 && (
        <section>
          <h2>Quotes</h2>
          <ul class="event-list">
            {quotes.map((quote, at) => (
              <li key={at} class="event-row">
                <p class="sentence" dir="auto">
                  <bdi>{quote.content}</bdi>
                </p>
                <p class="faint small">
                  <bdi>{quote.speaker?.name ?? quote.speaker?.code ?? "nobody named"}</bdi> {quote.stance} ·{" "}
                  {quote.day ?? "no day"} · <a href={addressOf(["story", quote.story])}>read in the story</a>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
