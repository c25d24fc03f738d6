// The words of a story with their evidence: every trigger and party marked, and those of one event lit.
import { useMemo } from "preact/hooks";
import { hasOwnTitle, marksOf } from "../evidence.js";
import { paragraphs, pieces } from "../spans.js";

// Where marks lie upon each other, the first of these names the piece.
const ORDER = ["trigger", "actor", "recipient", "cue", "speaker", "place", "date", "count", "role", "content"];

/**
 * `lit` is the id of the event whose evidence is lit. `onPoint` gets the id of the event under the pointer, or `null`;
 * `onPick` that of the one clicked. With `silences`, each sentence without an event is followed by its reason.
 */
export function MarkedText({ story, lit, onPoint, onPick, silences }) {
  const marks = useMemo(() => marksOf(story), [story]);
  const title = hasOwnTitle(story);
  const common = { marks, lit, onPoint, onPick, silences, story };
  return (
    <div class={lit ? "words has-lit" : "words"} dir="auto">
      {title && (
        <h1>
          <Stretch {...common} zone="title" text={story.title_words} from={0} to={story.title_words.length} />
        </h1>
      )}
      {paragraphs(story.words).map(([from, to], at) => {
        const Tag = at === 0 && !title && story.words.slice(from, to).trim() === story.title?.trim() ? "h1" : "p";
        return (
          <Tag key={from} dir="auto">
            <Stretch {...common} zone={title ? "body" : null} text={story.words} from={from} to={to} />
          </Tag>
        );
      })}
    </div>
  );
}

// A stretch of one text. `zone` null: the title is part of these words, so that marks of both zones lie in it.
// A long story has thousands of marks: a stretch is drawn again only where the lit event has words in it.
function Stretch({ story, zone, text, from, to, marks, lit, onPoint, onPick, silences }) {
  const zones = zone ? [zone] : ["title", "body"];
  const here = useMemo(
    () => marks.filter((mark) => mark.from < to && mark.to > from && zones.includes(mark.zone)),
    [marks],
  );
  const litHere = here.some((mark) => mark.event === lit) ? lit : null;
  return useMemo(() => {
    const silent = silences
      ? story.sentences.filter((sentence) => sentence.silent && zones.includes(sentence.zone))
      : [];
    // Sentences are cut by marks of their own, which have no event.
    const cuts = silent.map(({ utf16, silent: why }) => ({ from: utf16[0], to: utf16[1], role: "silent", why }));
    return pieces(from, to, [...here, ...cuts]).map((piece) => {
      const end = cuts.find((cut) => cut.to === piece.to);
      return [
        <Piece key={piece.from} piece={piece} text={text} lit={litHere} onPoint={onPoint} onPick={onPick} />,
        end && <Silence key={`silent-${piece.from}`} silent={end.why} />,
      ];
    });
  }, [story, here, litHere, silences]);
}

function Piece({ piece, text, lit, onPoint, onPick }) {
  const words = text.slice(piece.from, piece.to);
  const marks = piece.marks.filter((mark) => mark.event);
  const silent = piece.marks.some((mark) => mark.role === "silent");
  if (marks.length === 0) return silent ? <span class="silent">{words}</span> : words;
  const own = first(marks.filter((mark) => mark.event === lit));
  const shown = own ?? first(marks);
  const event = marks.find((mark) => mark.role === "trigger")?.event ?? shown.event;
  const classes = [`mark mark-${shown.role}`, shown.side && `side-${shown.side}`, own && "lit"]
    .filter(Boolean)
    .join(" ");
  return (
    <span
      class={classes}
      onPointerEnter={() => onPoint(event)}
      onPointerLeave={() => onPoint(null)}
      onClick={() => onPick(event)}
    >
      {words}
      {own && own.role !== "content" && piece.to === own.to && <small class="role-name">{own.name}</small>}
    </span>
  );
}

function first(marks) {
  return marks.toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role) || a.to - a.from - (b.to - b.from))[0];
}

function Silence({ silent }) {
  return (
    <>
      {" "}
      <span class="silence">
        <span class="hidden">Not coded: </span>∅ <bdi>{silent.detail || silent.reason}</bdi>
      </span>
    </>
  );
}
