// Happenings: deeds, each once, with all reports that tell them.
import { useAnswer } from "../api.js";
import { ROOTS } from "../codes.js";
import { Code } from "../parts/parties.jsx";
import { Empty, Waiting } from "../parts/states.jsx";
import { addressOf, addressWith, go } from "../router.js";
import { counted, number } from "../words.js";

const PAGE = 30;
const STALE = "Stories were added since reports were put together. ";
const MISSING = "No reports of this archive were put together. ";

export function HappeningsView({ address, filters }) {
  const { query } = address;
  const [reports, cursor] = [query.get("reports") ?? "1", query.get("cursor")];
  const asked = { ...filters, reports, limit: PAGE, ...(cursor && { cursor }) };
  const answer = useAnswer(["happenings"], asked);
  const found = answer.data;
  return (
    <>
      <h1>Happenings</h1>
      <p class="lead">What several reports tell of one deed, once. Copies of one report count as one.</p>
      <p>
        <label class="choice">
          <input
            type="checkbox"
            checked={reports !== "1"}
            onChange={(event) => go(addressWith({ reports: event.currentTarget.checked ? 2 : null, cursor: null }))}
          />{" "}
          only what more than one report tells
        </label>
      </p>
      <Waiting answer={answer} what="the happenings" />
      {found && found.clusters !== "current" && (
        <p class="note">
          {found.clusters === "stale" ? STALE : MISSING}
          <code>nuncio archive recluster</code> does it.
        </p>
      )}
      {found && found.clusters !== "missing" && found.items.length === 0 && <Empty>No happening fits.</Empty>}
      {found && (
        <ol class="event-list" aria-label="Happenings">
          {found.items.map((one) => (
            <Happening key={one.id} one={one} />
          ))}
        </ol>
      )}
      {found?.next && <a href={addressWith({ cursor: found.next })}>Earlier happenings</a>}
    </>
  );
}

function Happening({ one }) {
  const words = ROOTS.find(([code]) => code === one.root)?.[1];
  return (
    <li class="event-row">
      <p class="line">
        <Sides sides={one.actors} nobody="nobody named" />
        {one.recipients.length > 0 && (
          <>
            <span class="arrow" aria-hidden="true">
              {" "}
              →{" "}
            </span>
            <span class="hidden"> to </span>
            <Sides sides={one.recipients} />
          </>
        )}
      </p>
      <p class="what">
        <span class="code">{one.family}</span> <bdi>{one.triggers[0]}</bdi>
        {words && ` · ${words}`}
        {one.standings
          .filter(({ standing }) => standing !== "told")
          .map(({ standing }) => (
            <span key={standing} class="tag">
              {standing}
            </span>
          ))}
      </p>
      {one.counts.length > 0 && <p class="small">{one.counts.map(range).join(" · ")}</p>}
      <p class="faint small">
        {daysOf(one)}
        {one.place && (
          <>
            {" "}
            · <bdi>{one.place}</bdi>
          </>
        )}{" "}
        · {counted(one.reports.length, "report")}, {counted(one.sources, "independent source")}
      </p>
      <details class="behind">
        <summary>{one.reports.length === 1 ? "The report" : "The reports"}</summary>
        <ul>
          {one.reports.map((report) => (
            <Report key={report.id} report={report} />
          ))}
        </ul>
      </details>
    </li>
  );
}

function Sides({ sides, nobody }) {
  if (sides.length === 0) return <em class="faint">{nobody}</em>;
  return sides.map((side, at) => (
    <span key={side.code} class="party">
      {at > 0 && <span class="faint"> + </span>}
      {side.name && side.name !== side.code && (
        <>
          <bdi>{side.name}</bdi>{" "}
        </>
      )}
      <Code code={side.code} />
    </span>
  ));
}

function Report({ report }) {
  const [event] = report.events;
  const why = Object.keys(event?.why ?? {});
  return (
    <li>
      <a href={addressOf(["story", report.text], event ? { event: event.id } : {})}>
        {report.published?.slice(0, 10) ?? "no day"} · <bdi>{report.sources.join(", ") || "no source named"}</bdi>
      </a>
      <span class="faint">
        {report.texts > 1 && ` · ${counted(report.texts, "copy", "copies")} in ${counted(report.outlets, "outlet")}`}
        {why.length > 0 && ` · by ${why.join(", ")}`}
      </span>
    </li>
  );
}

function daysOf({ days }) {
  if (!days) return "no day";
  const [from, to] = days;
  return from === to ? from : `${from} to ${to}`;
}

// `dead 7 to 9`: how far those who tell it differ.
function range({ kind, min, max }) {
  return min === max ? `${kind} ${number(min)}` : `${kind} ${number(min)} to ${number(max)}`;
}
