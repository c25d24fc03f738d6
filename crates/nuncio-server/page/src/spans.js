// Spans: the records count bytes of UTF-8, a browser's strings count UTF-16 units. They are changed here, and nowhere else.

/** A function from a byte offset of `text` to the offset in the string; `null` beyond the end or inside a character. */
export function unitsOf(text) {
  const table = new Map();
  let byte = 0;
  let unit = 0;
  for (const character of text) {
    table.set(byte, unit);
    byte += bytesOf(character.codePointAt(0));
    unit += character.length;
  }
  table.set(byte, unit);
  return (at) => table.get(at) ?? null;
}

/**
 * Cuts a stretch of text where marks begin and end: `[{from, to, marks}]`, in order, with nothing left out.
 * Marks are `{from, to}` in units of the string and may overlap.
 */
export function pieces(from, to, marks) {
  const inside = marks.filter((mark) => mark.from < to && mark.to > from && mark.from < mark.to);
  const cuts = new Set([from, to]);
  for (const mark of inside) {
    if (mark.from > from) cuts.add(mark.from);
    if (mark.to < to) cuts.add(mark.to);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).map((end, at) => ({
    from: sorted[at],
    to: end,
    marks: inside.filter((mark) => mark.from <= sorted[at] && mark.to >= end),
  }));
}

/** The paragraphs of a text as `[from, to]`, without the line ends between them. */
export function paragraphs(text) {
  return [...text.matchAll(/[^\n]+/g)].map((found) => [found.index, found.index + found[0].length]);
}

function bytesOf(point) {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
