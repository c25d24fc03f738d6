// Who says what about whom: the events of a story under those who tell them, the story's own voice first.
import { useMemo } from "preact/hooks";
import { label } from "../codes.js";
import { STANDING_WORDS } from "../quads.js";
import { addressOf } from "../router.js";
import { number, when } from "../words.js";
import { Standing } from "./event-list.jsx";
import { Judge } from "./judge.jsx";
import { Code, Parties } from "./parties.jsx";
import { Sign } from "./sign.jsx";

/** The list. `lit` and `picked` are ids of events; `judge` says whether verdicts are taken. */
export function Voices({ story, lit, picked, onPoint, onPick, judge }) {
  const groups = useMemo(() => groupsOf(story), [story]);
  return groups.map(({ speaker, claims }, at) => (
    <section key={at} class="voice" aria-label={`What ${speakerName(speaker)} tells`}>
      <h3>
        <bdi>{speakerName(speaker)}</bdi> {speaker?.code && <Code code={speaker.code} of={null} />}
      </h3>
      <ol class="cards">
        {claims.map(({ event, claim }) => (
          <EventCard
            key={event.id}
            event={event}
            claim={claim}
            lit={event.id === lit}
            open={event.id === picked}
            onPoint={onPoint}
            onPick={onPick}
            judge={judge}
          />
        ))}
      </ol>
    </section>
  ));
}

// Drawn again only where something of it changed: a long story has hundreds.
function EventCard({ event, claim, lit, open, onPoint, onPick, judge }) {
  return useMemo(
    () => (
      <li
        data-event={event.id}
        class={lit ? "card lit" : "card"}
        onPointerEnter={() => onPoint(event.id)}
        onPointerLeave={() => onPoint(null)}
      >
        <button
          type="button"
          class="plain"
          aria-expanded={open}
          onFocus={() => onPoint(event.id)}
          onBlur={() => onPoint(null)}
          onClick={() => onPick(open ? null : event.id)}
        >
          <span class="line">
            <Sign quad={event.quad} /> <Parties event={event} links={false} />
          </span>
          <span class="what">
            <span class="code">{event.cameo}</span> {label(event.cameo)}
            <Standing event={event} />
          </span>
        </button>
        {claim?.contradicted_by.length > 0 && (
          <p class="small against">
            Denied or told otherwise by {listed(claim.contradicted_by.map((other) => speakerName(other.speaker)))}
          </p>
        )}
        {open && <Details event={event} claim={claim} />}
        {open && judge && <Judge event={event} />}
      </li>
    ),
    [event, claim, lit, open, judge],
  );
}

function Details({ event, claim }) {
  const rows = [
    ["Trigger", <bdi>{event.trigger.text}</bdi>],
    ["Stands", `${event.standing}: ${STANDING_WORDS[event.standing] ?? ""}`],
    claim?.quote?.text && ["In the words", <bdi>{claim.quote.text}</bdi>],
    claim?.through.length > 0 && ["Told through", listed(claim.through.map(speakerName))],
    ["When", when(event)],
    event.place && [
      "Where",
      <bdi>
        {event.place.name}
        {event.place.country && `, ${event.place.country}`}
      </bdi>,
    ],
    event.counts.length > 0 && ["Numbers", <bdi>{event.counts.map((count) => count.text).join("; ")}</bdi>],
    event.roles.length > 0 && [
      "Others",
      <bdi>{event.roles.map((party) => `${party.role}: ${party.text}`).join("; ")}</bdi>,
    ],
    event.plover && [
      "PLOVER",
      [event.plover.type, event.plover.mode, ...event.plover.context].filter(Boolean).join(" · "),
    ],
    ["Act", [event.act, event.direction, ...event.moods].join(" · ")],
    ["Goldstein", number(event.goldstein)],
    ["Confidence", number(event.confidence)],
    [
      "Rule",
      <>
        <code>{event.rule}</code> in {event.pack}
      </>,
    ],
    event.text && ["Record", <a href={addressOf(["api", "v1", "events", event.id])}>as JSON</a>],
  ].filter(Boolean);
  return (
    <dl class="details">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

// The records of `nuncio claims` name events; those that its policy left out stand at the end, in nobody's name.
function groupsOf(story) {
  const events = new Map(story.events.map((event) => [event.id, event]));
  const seen = new Set();
  const groups = (story.claims ?? []).map(({ speaker, claims }) => ({
    speaker,
    claims: claims
      .filter((claim) => events.has(claim.event))
      .map((claim) => {
        seen.add(claim.event);
        return { event: events.get(claim.event), claim };
      }),
  }));
  const rest = story.events.filter((event) => !seen.has(event.id)).map((event) => ({ event }));
  if (rest.length) groups.push({ speaker: { code: null, names: ["Not sorted by speaker"] }, claims: rest });
  return groups.filter((group) => group.claims.length);
}

function speakerName(speaker) {
  if (!speaker) return "The story itself";
  return speaker.names?.[0] ?? speaker.code ?? "Somebody unnamed";
}

function listed(names) {
  return <bdi>{[...new Set(names)].join(", ")}</bdi>;
}
