// The evidence of events as marks over a story's text: who, what, where and in whose words.
import { quadOf } from "./quads.js";

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

/** The text into which the spans of a zone count: a title that is a field of its own has its own, else it is part of the words. */
export function textOf(story, zone) {
  return zone === "title" && hasOwnTitle(story) ? story.title_words : story.words;
}

/** Whether the title stands apart from the words. */
export function hasOwnTitle(story) {
  return story.title_words != null;
}

/** All marks of a story: `{zone, from, to, role, name, event, side}` in units of the strings of `textOf`. */
export function marksOf(story) {
  const quotes = new Map(story.quotes.map((quote) => [quote.id, quote]));
  const marks = [];
  for (const event of story.events) {
    const add = (role, part, zone, name = ROLE_NAMES[role]) => {
      const [from, to] = part?.utf16 ?? [];
      if (from < to) marks.push({ zone, from, to, role, name, event: event.id, side: quadOf(event).side });
    };
    add("trigger", event.trigger, event.zone);
    for (const role of ["actor", "recipient"]) for (const party of event[role]) add(role, party, event.zone);
    for (const party of event.roles) add("role", party, event.zone, party.role);
    for (const count of event.counts) add("count", count, count.zone ?? event.zone);
    add("date", event.date, event.zone);
    add("place", event.place, event.place?.zone ?? event.zone);
    for (const quote of event.attribution.map((id) => quotes.get(id)).filter(Boolean)) {
      for (const role of ["speaker", "cue", "content"]) add(role, quote[role], quote.zone);
    }
  }
  return marks;
}
