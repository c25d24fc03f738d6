// One stored story with its evidence.
import { useAnswer } from "../api.js";
import { Reading } from "../parts/reading.jsx";
import { Waiting } from "../parts/states.jsx";
import { addressWith, go } from "../router.js";

export function StoryView({ address, info }) {
  const id = address.path[1];
  const answer = useAnswer(id ? ["stories", id] : null);
  const story = answer.data;
  if (!id) return <h1>No story chosen</h1>;
  if (!story)
    return (
      <>
        <h1>Story</h1>
        <Waiting answer={answer} what="the story" />
      </>
    );
  return (
    <>
      <p class="lead">
        <Origin story={story} />
      </p>
      <Reading
        story={story}
        picked={address.query.get("event")}
        onPick={(event) => go(addressWith({ event }), { replace: true })}
        judge={info.judge}
      />
    </>
  );
}

// Where and when the words were published; forty outlets that print one report are forty appearances.
function Origin({ story }) {
  const others = (story.appearances ?? []).length - 1;
  const known = [story.source, story.published?.slice(0, 10)].filter(Boolean);
  return (
    <>
      {known.length
        ? known.map((word, at) => (
            <span key={at}>
              {at > 0 && " · "}
              <bdi>{word}</bdi>
            </span>
          ))
        : "Published at a time that nothing tells"}
      {others > 0 && (
        <details class="behind">
          <summary>and {others === 1 ? "one other appearance" : `${others} other appearances`}</summary>
          <ul>
            {story.appearances.map((one, at) => (
              <li key={at}>
                <bdi>{[one.source ?? one.source_id, one.published?.slice(0, 10)].filter(Boolean).join(" · ")}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
