// The evidence of events as marks over a story's text: who, what, where and in whose words.
import { quadOf } from "./quads.js";
import { unitsOf } from "./spans.js";

// What each kind of mark is called in the text.
const ROLE_NAMES = {
  trigger: "act",
  actor: "actor",
  recipient: "recipient",
  role: "part",
  speaker: "speaker",
  cue: "cue",
  content: "words",
  date: "date",
  place: "place",
  count: "number",
};

/**
 * The text into which the spans of a zone count. A title that is a field of its own has its own; one that opens the words is
 * part of them.
 */
export function textOf(story, zone) {
  return zone === "title" && ownTitle(story) ? story.title : story.words;
}

/** Whether the title stands apart from the words. */
export function ownTitle(story) {
  return Boolean(story.title) && !titleInWords(story);
}

// Where an event of the title tells its own words, they decide; else the beginning of the story does.
function titleInWords(story) {
  const event = story.events.find(({ zone }) => zone === "title");
  if (!event) return story.words.trimStart().startsWith(story.title);
  const units = unitsOf(story.words);
  const [from, to] = event.trigger.span.map(units);
  return from != null && to != null && story.words.slice(from, to) === event.trigger.text;
}

/** All marks of a story: `{zone, from, to, role, name, event, side}` in units of the strings of `textOf`. */
export function marksOf(story) {
  const units = { title: unitsOf(textOf(story, "title") ?? ""), body: unitsOf(story.words) };
  const quotes = new Map(story.quotes.map((quote) => [quote.id, quote]));
  const marks = [];
  const add = (event, role, zone, span, name = ROLE_NAMES[role]) => {
    if (!span) return;
    const [from, to] = span.map(units[zone] ?? units.body);
    if (from != null && to != null && from < to) marks.push({ zone, from, to, role, name, event: event.id, side: quadOf(event).side });
  };
  for (const event of story.events) {
    const { zone } = event;
    add(event, "trigger", zone, event.trigger.span);
    for (const role of ["actor", "recipient"]) for (const party of event[role]) add(event, role, zone, party.span);
    for (const party of event.roles) add(event, "role", zone, party.span, party.role);
    add(event, "date", zone, event.date?.span);
    if (event.place) add(event, "place", event.place.zone ?? zone, event.place.span);
    for (const count of event.counts) add(event, "count", count.zone ?? zone, count.span);
    for (const quote of event.attribution.map((id) => quotes.get(id)).filter(Boolean)) {
      const at = quote.zone ?? zone;
      add(event, "speaker", at, quote.speaker?.span);
      add(event, "cue", at, quote.cue?.span);
      add(event, "content", at, quote.content?.span);
    }
  }
  return marks;
}

/** The sentences of a zone in units: `{zone, from, to, events, silent}`. */
export function sentencesOf(story, zone) {
  const units = unitsOf(textOf(story, zone) ?? "");
  return story.sentences
    .filter((sentence) => sentence.zone === zone)
    .map((sentence) => ({ ...sentence, from: units(sentence.from), to: units(sentence.to) }));
}
