// The filters that all views share: their names are those of `nuncio query`, and they stand in the address.
import { addressOf } from "./router.js";

/** Every filter, in the order of the bar. The first ones are always shown, the others on demand. */
export const FILTERS = [
  { name: "from", label: "From", kind: "day" },
  { name: "to", label: "To", kind: "day" },
  { name: "actor", label: "Actor", kind: "actor", hint: "USA, TCDMIL" },
  { name: "recipient", label: "Recipient", kind: "actor", hint: "RUS" },
  { name: "text", label: "Words", kind: "words", hint: "ceasefire" },
  { name: "quad", label: "Class", kind: "quad" },
  { name: "policy", label: "Counted", kind: "policy" },
  { name: "country", label: "Country", kind: "words", hint: "KEN", more: true },
  { name: "sector", label: "Sector", kind: "words", hint: "GOV, MIL", more: true },
  { name: "root", label: "CAMEO root", kind: "root", more: true },
  { name: "code", label: "CAMEO code", kind: "words", hint: "19*", more: true },
  { name: "plover", label: "PLOVER type", kind: "words", hint: "ASSAULT", more: true },
  { name: "standing", label: "Stands as", kind: "standing", more: true },
  { name: "marks", label: "With mark", kind: "mark", more: true },
  { name: "without", label: "Without mark", kind: "mark", more: true },
  { name: "speaker", label: "Said by", kind: "words", hint: "IGOUNO", more: true },
  { name: "place", label: "Place", kind: "words", hint: "Kuito", more: true },
  { name: "place_country", label: "Country of the place", kind: "words", hint: "AGO", more: true },
  { name: "near", label: "Near: lat, lon, km", kind: "words", hint: "-12.4,16.9,50", more: true },
  { name: "source", label: "Outlet", kind: "words", hint: "Example Wire", more: true },
  { name: "confidence", label: "Least confidence", kind: "number", hint: "0.6", more: true },
  { name: "dyad", label: "Dyad", kind: "words", hint: "USA,RUS", more: true },
];

export const STANDINGS = ["told", "own", "stated", "accused", "denied", "disputed"];
export const MARKS = ["negated", "hypothetical", "future", "historical", "ongoing"];
export const POLICIES = [
  ["factual", "What happened"],
  ["strict", "What the story or the doer tells"],
  ["all", "Everything that is said"],
];

const NAMES = FILTERS.map((filter) => filter.name);
const PERIOD = ["from", "to"];

/** The filters of an address, as an object without empty values. */
export function filtersOf(query) {
  const chosen = {};
  for (const name of NAMES) {
    const values = query.getAll(name).filter((value) => value.trim() !== "");
    if (values.length) chosen[name] = values.join(",");
  }
  return chosen;
}

/** Only the days of the filters: for what the server gives by period alone. */
export function periodOf(filters) {
  return Object.fromEntries(Object.entries(filters).filter(([name]) => PERIOD.includes(name)));
}

/** Whether anything but days is asked for. */
export function isNarrowed(filters) {
  return Object.keys(filters).some((name) => !PERIOD.includes(name));
}

/** A link to another view that keeps the filters of this one. */
export function linkTo(path, filters, more = {}) {
  return addressOf(path, { ...filters, ...more });
}

/** Filters without some of their names. */
export function without(filters, ...names) {
  return Object.fromEntries(Object.entries(filters).filter(([name]) => !names.includes(name)));
}
