// A series as the timeline wants it: all periods of the time asked for, and a look-up of their counts.
import { useAnswer } from "../api.js";
import { isDay, periodAt, range, unitFor, UNITS } from "../periods.js";

// More bars than this could not be told apart.
const MOST = 1200;

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

/**
 * What to draw: `periods`, a function `counts` from a period to its counts, how many periods are too early to be drawn (`cut`),
 * and the number of events of no known day (`undated`).
 */
export function drawn(answer, by, filters) {
  const items = answer?.items ?? [];
  const counts = new Map(items.map((item) => [item.period, item.counts]));
  const names = items
    .map((item) => item.period)
    .filter(Boolean)
    .sort();
  const at = (day, otherwise) => (isDay(day) ? periodAt(day, by) : otherwise);
  const periods = range(at(filters.from, names[0]), at(filters.to, names.at(-1)), by);
  return {
    periods: periods.slice(-MOST),
    cut: Math.max(0, periods.length - MOST),
    counts: (period) => counts.get(period) ?? {},
    undated: Object.values(counts.get("") ?? {}).reduce((sum, count) => sum + count, 0),
  };
}

function boundsOf(filters, info) {
  return [isDay(filters.from) ? filters.from : info.from, isDay(filters.to) ? filters.to : info.to];
}
