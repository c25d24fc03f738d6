// Numbers, days and names as people read them.
const NUMBERS = new Intl.NumberFormat("en");

/** `12,345` */
export function number(value) {
  return NUMBERS.format(value ?? 0);
}

/** `1 event`, `12 events` */
export function counted(value, one, many = `${one}s`) {
  return `${number(value)} ${value === 1 ? one : many}`;
}

/** The day to file an event under, as the tables have it. */
export function dayOf(event) {
  return event.date?.from ?? event.date?.to ?? event.published?.slice(0, 10) ?? null;
}

/** When an event happened, in words; the precision keeps a guess from looking like a date. */
export function when(event) {
  const { from, to, precision } = event.date ?? {};
  if (from && to) return from === to ? from : `${from} to ${to}`;
  if (to) return precision === "unknown" ? `by ${to}` : `until ${to}`;
  if (from) return `from ${from}`;
  return "no day";
}

/** A party by its usual name, or by the words of the story. */
export function partyName(party) {
  return party.name || party.text || party.code || "someone";
}
