// Spans: from the bytes of the records to the units of a browser's strings, and texts cut by them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { marksOf, ownTitle, textOf } from "../src/evidence.js";
import { paragraphs, pieces, unitsOf } from "../src/spans.js";

test("bytes become units beyond letters of one byte", () => {
  const text = "Türkiye 🕊 said";
  const units = unitsOf(text);
  const bytes = Buffer.from(text);
  for (const word of ["Türkiye", "🕊", "said"]) {
    const from = bytes.indexOf(word);
    assert.equal(text.slice(units(from), units(from + Buffer.byteLength(word))), word);
  }
  assert.equal(units(2), null, "within a character");
  assert.equal(units(99), null, "beyond the end");
});

test("a text is cut where marks begin and end, and nothing is lost", () => {
  const marks = [{ from: 2, to: 8, name: "a" }, { from: 5, to: 12, name: "b" }, { from: 30, to: 40, name: "c" }];
  const cut = pieces(4, 10, marks);
  assert.deepEqual(cut.map(({ from, to, marks: over }) => [from, to, over.map(({ name }) => name).join("")]),
    [[4, 5, "a"], [5, 8, "ab"], [8, 10, "b"]]);
});

test("paragraphs leave out the ends of lines", () => {
  const text = "Title\n\nOne.\nTwo.\n";
  assert.deepEqual(paragraphs(text).map(([from, to]) => text.slice(from, to)), ["Title", "One.", "Two."]);
});

const event = (zone, span, text) => ({
  id: text, zone, quad: 4, trigger: { span, text }, actor: [], recipient: [], roles: [], counts: [], attribution: [], place: null, date: null,
});

test("spans of a title count into the title where it is a field, else into the words", () => {
  const field = { title: "Chad attacks", words: "N'DJAMENA - It rained.", quotes: [], events: [event("title", [5, 12], "attacks")] };
  assert.equal(ownTitle(field), true);
  assert.equal(textOf(field, "title"), field.title);
  const opening = { title: "Chad attacks", words: "\nChad attacks\n\nIt rained.", quotes: [], events: [event("title", [6, 13], "attacks")] };
  assert.equal(ownTitle(opening), false);
  const [mark] = marksOf(opening);
  assert.equal(opening.words.slice(mark.from, mark.to), "attacks");
});

test("a span that fits no character is left out", () => {
  const story = { title: null, words: "é", quotes: [], events: [event("body", [1, 2], "é")] };
  assert.deepEqual(marksOf(story), []);
});
