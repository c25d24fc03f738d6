// The quad classes with their words and signs, and how an event can stand.

/** The quad classes. `side` is up for cooperation and down for conflict; material classes have full signs. */
export const QUADS = {
  0: { name: "Statement", side: null, sign: "○", key: "none" },
  1: { name: "Verbal cooperation", side: "up", sign: "△", key: "up-verbal" },
  2: { name: "Material cooperation", side: "up", sign: "▲", key: "up-material" },
  3: { name: "Verbal conflict", side: "down", sign: "▽", key: "down-verbal" },
  4: { name: "Material conflict", side: "down", sign: "▼", key: "down-material" },
};

/** How many events of a class some counts of the server have; it counts those without a class as `none`. */
export function countOf(counts, quad) {
  return (counts?.[quad] ?? 0) + (Number(quad) === 0 ? (counts?.none ?? 0) : 0);
}

/** The class of an event, that of a statement where it has none. */
export function quadOf(event) {
  return QUADS[event.quad ?? 0] ?? QUADS[0];
}

/** How an event stands, in a few words. */
export const STANDING_WORDS = {
  told: "the story tells it",
  own: "the doer says so",
  stated: "someone who is no party says so",
  accused: "the doer is accused of it",
  denied: "denied",
  disputed: "one says so, another denies it",
};
