// What CAMEO codes are called: the labels of the pack's own table.
import table from "../../../../packs/en/codebook/goldstein.tsv";

const LABELS = new Map(
  table
    .split("\n")
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split("\t"))
    .map(([code, label]) => [code, label]),
);

/** The label of a CAMEO code, or of the nearest code above it. */
export function label(code) {
  for (let at = code ?? ""; at.length >= 2; at = at.slice(0, -1)) if (LABELS.has(at)) return LABELS.get(at);
  return code ? "Unknown code" : "No code";
}

/** The twenty roots as `[code, label]`. */
export const ROOTS = [...LABELS].filter(([code]) => code.length === 2);
