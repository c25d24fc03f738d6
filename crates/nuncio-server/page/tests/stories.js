// Stories of our own for the browser tests: short reports of many countries over four years, the same at each run, and one that is
// hostile in every field.
import { pathToFileURL } from "node:url";

const COUNTRIES = [
  ["Kenya", "Kenyan", "Nairobi"],
  ["Ethiopia", "Ethiopian", "Addis Ababa"],
  ["Sudan", "Sudanese", "Khartoum"],
  ["Chile", "Chilean", "Santiago"],
  ["Peru", "Peruvian", "Lima"],
  ["Japan", "Japanese", "Tokyo"],
  ["India", "Indian", "New Delhi"],
  ["Pakistan", "Pakistani", "Islamabad"],
  ["France", "French", "Paris"],
  ["Turkey", "Turkish", "Ankara"],
  ["Greece", "Greek", "Athens"],
  ["Mali", "Malian", "Bamako"],
  ["Indonesia", "Indonesian", "Jakarta"],
  ["Norway", "Norwegian", "Oslo"],
  ["Egypt", "Egyptian", "Cairo"],
];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const OUTLETS = ["Harbour Wire", "The Northern Courier", "Daily Ledger"];

// Each makes the words of one report about two countries.
const REPORTS = [
  (a, b) => [
    `${a[0]} sends aid to ${b[0]}`,
    `${a[0]} sent food and medicine to ${b[0]} on Monday, the ministry said. ${b[0]} thanked ${a[0]} for the help. Rain had fallen for nine days.`,
  ],
  (a, b) => [
    `Leaders of ${a[0]} and ${b[0]} meet`,
    `The foreign ministers of ${a[0]} and ${b[0]} met in ${b[2]} on Tuesday. They signed a trade agreement. ${a[0]} promised to lift its tariffs on ${b[1]} goods.`,
  ],
  (a, b) => [
    `${a[0]} accuses ${b[0]}`,
    `${a[0]} accused ${b[0]} of arming rebels near the border. ${b[0]} denied the charge. "We have sent nobody a single rifle," a ${b[1]} spokesman said in ${b[2]}.`,
  ],
  (a, b) => [
    `Shelling on the border`,
    `${a[1]} troops shelled a ${b[1]} army post on Friday, killing three soldiers, ${b[1]} officials said. ${a[0]} rejected the accusation. ${b[0]} threatened to close the crossing.`,
  ],
  (a, b) => [
    `Protest in ${a[2]}`,
    `Thousands of students protested in ${a[2]} against the visit of the ${b[1]} president. Police fired tear gas and arrested forty people. Shops stayed shut.`,
  ],
  (a, b) => [
    `${a[0]} imposes sanctions on ${b[0]}`,
    `${a[0]} imposed sanctions on ${b[0]} on Thursday. ${b[0]} condemned the decision and recalled its ambassador from ${a[2]}.`,
  ],
  (a, b) => [
    `${a[0]} offers to mediate`,
    `${a[0]} offered to mediate between the ${b[1]} government and the rebels. The president of ${b[0]} welcomed the offer in ${b[2]}. He did not say when talks could begin.`,
  ],
];

/** Reports as records of JSON lines, `count` of them. */
export function stories(count = 260) {
  const next = numbers(1913);
  return Array.from({ length: count }, (_, at) => {
    const one = Math.floor(next() ** 1.6 * COUNTRIES.length);
    const other = (one + 1 + Math.floor(next() ** 2 * (COUNTRIES.length - 1))) % COUNTRIES.length;
    const [title, text] = REPORTS[Math.floor(next() * REPORTS.length)](COUNTRIES[one], COUNTRIES[other]);
    const [month, day] = [Math.floor(next() * 12), 1 + Math.floor(next() * 28)];
    const year = 2009 + Math.floor((at * 4) / count);
    return {
      id: `report-${at}`,
      title,
      text: `${COUNTRIES[one][2].toUpperCase()}, ${MONTHS[month]} ${day} (Agency) - ${text}`,
      published: `${year}-${String(month + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
      source: OUTLETS[at % OUTLETS.length],
    };
  });
}

/** A story that tries to be more than text in each of its fields. */
export function hostileStory() {
  const script = "<script>window.broken = true</script><img src=x onerror='window.broken = true'>";
  const turned = "\u202Egnuten\u202C \u2066isolated\u2069 \u200Fright";
  return {
    id: `../../etc/passwd ${script}`,
    title: `Kenya accuses Sudan ${script} ${turned}`,
    text:
      `NAIROBI, March 3 (Agency) - Kenya accused Sudan of arming ${script} rebels ${turned} on Monday. Sudan denied it'); DROP TABLE events; --. ` +
      `"../../../../windows/system32 {{constructor.constructor('window.broken = true')()}}," a Sudanese minister told ${script} reporters. مظاهرة في الخرطوم.`,
    published: "2012-03-03",
    source: `Wire ${script} ' OR 1=1 -- ${turned}`,
    url: "javascript:window.broken=true",
    author: script,
  };
}

/** Two reports of one deed, whose numbers differ. */
export function reportsOfOneDeed() {
  return [
    {
      id: "deed-1",
      title: "Three killed in shelling of Moyale",
      text: "MOYALE, March 5 (Agency) - Ethiopian troops shelled a Kenyan army post at Moyale on Friday, killing three soldiers. The post lies a mile from the border. Traders had left the market before noon.",
      published: "2011-03-05",
      source: "Harbour Wire",
    },
    {
      id: "deed-2",
      title: "Kenya mourns soldiers of Moyale",
      text: "NAIROBI, March 6 - Flags flew at half mast. The army of Ethiopia killed five Kenyan soldiers at Moyale on Friday. Their families were told at night, and schools in the town stayed shut.",
      published: "2011-03-06",
      source: "Daily Ledger",
    },
  ];
}

// A plain congruential generator: the same stories at each run.
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const story of [...stories(), hostileStory(), ...reportsOfOneDeed()]) console.log(JSON.stringify(story));
}
