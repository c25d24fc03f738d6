// A series as the timeline wants it: all periods of the time asked for, and a look-up of their counts.
import { useAnswer } from "../api.js";
import { periodAt, range, unitFor, UNITS } from "../periods.js";

/** The unit of the address, or one that gives a readable chart. */
export function unitOf(query, filters, info) {
  const asked = query.get("by");
  if (UNITS.some(([unit]) => unit === asked)) return asked;
  const [from, to] = boundsOf(filters, info);
  return from && to ? unitFor(from, to) : "month";
}

/** The answer of `/series` by quad class for some filters. */
export function useSeries(filters, by) {
  return useAnswer(["series"], { ...filters, by, of: "quad" });
}

/** The periods to draw and a function from a period to its counts. */
export function drawn(answer, by, filters, info) {
  const items = answer?.items ?? [];
  const counts = new Map(items.map((item) => [item.period, item.counts]));
  const [from, to] = boundsOf(filters, info);
  const names = items.map((item) => item.period).filter(Boolean).sort();
  const first = filters.from ? periodAt(from, by) : names[0];
  const last = filters.to ? periodAt(to, by) : names.at(-1);
  return { periods: range(first, last, by), counts: (period) => counts.get(period) ?? {} };
}

function boundsOf(filters, info) {
  return [filters.from ?? info.from, filters.to ?? info.to];
}
