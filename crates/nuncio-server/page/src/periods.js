// Calendar periods by the names that `nuncio count` gives them: 1994-06-02, 1994-W22, 1994-06, 1994-Q2, 1994.
const DAY = 86_400_000;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** How a time axis can be cut, finest first, with the most days for which that is still readable. */
export const UNITS = [
  ["day", 93],
  ["week", 800],
  ["month", 5500],
  ["quarter", 11000],
  ["year", Infinity],
];

/** The unit that gives a readable number of bars between two days. */
export function unitFor(from, to) {
  const days = (dayOf(to) - dayOf(from)) / DAY;
  return (UNITS.find(([, most]) => days <= most) ?? UNITS.at(-1))[0];
}

/** The name of the period of a unit in which a day lies. */
export function periodAt(day, by) {
  const date = new Date(dayOf(day));
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  switch (by) {
    case "day":
      return iso(date);
    case "week":
      return weekName(date);
    case "month":
      return `${pad(year, 4)}-${pad(month + 1)}`;
    case "quarter":
      return `${pad(year, 4)}-Q${Math.floor(month / 3) + 1}`;
    default:
      return pad(year, 4);
  }
}

/** First and last day of a period, `["1994-04-01", "1994-06-30"]`; `null` where the name is none. */
export function daysOf(period) {
  const found = /^(\d{4})(?:-(?:W(\d\d)|Q([1-4])|(\d\d)(?:-(\d\d))?))?$/.exec(period ?? "");
  if (!found) return null;
  const [, year, week, quarter, month, day] = found;
  if (day) return [period, period];
  if (week) {
    const monday = mondayOfWeekOne(Number(year)) + (Number(week) - 1) * 7 * DAY;
    return [iso(new Date(monday)), iso(new Date(monday + 6 * DAY))];
  }
  const first = quarter ? (Number(quarter) - 1) * 3 : month ? Number(month) - 1 : 0;
  const months = quarter ? 3 : month ? 1 : 12;
  return [iso(utc(Number(year), first, 1)), iso(utc(Number(year), first + months, 0))];
}

/** Every period from the first to the last, gaps filled. */
export function range(first, last, by) {
  const names = [];
  let at = daysOf(first)?.[0];
  const end = daysOf(last)?.[0];
  while (at && end && at <= end) {
    const name = periodAt(at, by);
    names.push(name);
    at = iso(new Date(dayOf(daysOf(name)[1]) + DAY));
  }
  return names;
}

/** A period for people: `2 Jun 1994`, `week 22 of 1994`, `Jun 1994`, `second quarter` as `Q2 1994`, `1994`. */
export function periodName(period) {
  const [year, rest, day] = period.split("-");
  if (!rest) return year;
  if (rest.startsWith("W")) return `week ${Number(rest.slice(1))} of ${year}`;
  if (rest.startsWith("Q")) return `${rest} ${year}`;
  const month = MONTHS[Number(rest) - 1] ?? rest;
  return day ? `${Number(day)} ${month} ${year}` : `${month} ${year}`;
}

/** Whether words are a day, `1994-06-02`. */
export function isDay(words) {
  return /^\d{4}-\d\d-\d\d$/.test(words) && !Number.isNaN(Date.parse(words));
}

function weekName(date) {
  const thursday = dayOf(iso(date)) + (4 - (date.getUTCDay() || 7)) * DAY;
  const year = new Date(thursday).getUTCFullYear();
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - mondayOfWeekOne(year)) / (7 * DAY)) + 1)}`;
}

function mondayOfWeekOne(year) {
  const fourth = utc(year, 0, 4);
  return fourth.getTime() - ((fourth.getUTCDay() || 7) - 1) * DAY;
}

function utc(year, month, day) {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date;
}

function dayOf(day) {
  return Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
}

function iso(date) {
  return date.toISOString().slice(0, 10);
}

function pad(number, width = 2) {
  return String(number).padStart(width, "0");
}
