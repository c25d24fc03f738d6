// Texts cut by spans, and the evidence of events as marks.
import assert from "node:assert/strict";
import { test } from "node:test";
import { marksOf, textOf } from "../src/evidence.js";
import { paragraphs, pieces } from "../src/spans.js";

test("a text is cut where marks begin and end, and nothing is lost", () => {
  const marks = [
    { from: 2, to: 8, name: "a" },
    { from: 5, to: 12, name: "b" },
    { from: 30, to: 40, name: "c" },
  ];
  const cut = pieces(4, 10, marks);
  assert.deepEqual(
    cut.map(({ from, to, marks: over }) => [from, to, over.map(({ name }) => name).join("")]),
    [
      [4, 5, "a"],
      [5, 8, "ab"],
      [8, 10, "b"],
    ],
  );
});

test("paragraphs leave out the ends of lines", () => {
  const text = "Title\n\nOne.\nTwo.\n";
  assert.deepEqual(
    paragraphs(text).map(([from, to]) => text.slice(from, to)),
    ["Title", "One.", "Two."],
  );
});

const event = (zone, utf16) => ({
  id: "e1",
  zone,
  quad: 4,
  trigger: { text: "attacks", utf16 },
  actor: [{ text: "Chad", utf16: [0, 4] }],
  recipient: [],
  roles: [{ role: "instrument", text: "rifles", utf16: [20, 26] }],
  counts: [],
  attribution: ["q1"],
  place: null,
  date: { span: null },
});
const quote = { id: "q1", zone: "body", speaker: { utf16: [30, 34] }, cue: null, content: { utf16: [35, 50] } };

test("spans of a title count into the title where it is a field of its own, else into the words", () => {
  const story = { title: "Chad attacks", words: "N'DJAMENA - It rained." };
  assert.equal(textOf({ ...story, title_words: story.title }, "title"), story.title);
  assert.equal(textOf({ ...story, title_words: null }, "title"), story.words);
  assert.equal(textOf({ ...story, title_words: story.title }, "body"), story.words);
});

test("an event's evidence is marked with its part; what the text does not say is not", () => {
  const marks = marksOf({ events: [event("title", [5, 12])], quotes: [quote] });
  assert.deepEqual(
    marks.map(({ zone, from, to, name }) => [zone, from, to, name]),
    [
      ["title", 5, 12, "act"],
      ["title", 0, 4, "actor"],
      ["title", 20, 26, "instrument"],
      ["body", 30, 34, "speaker"],
      ["body", 35, 50, "words"],
    ],
  );
  assert.ok(marks.every(({ event: id, side }) => id === "e1" && side === "down"));
});
