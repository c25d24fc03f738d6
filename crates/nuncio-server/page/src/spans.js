// Texts cut into pieces by spans, which here are in UTF-16 units, as the server gives them beside the bytes.

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
