// Who acts on whom, as one line.
import { linkTo } from "../filters.js";
import { partyName } from "../words.js";

/** Actors, an arrow and recipients; parties that act together are joined by a plus. */
export function Parties({ event, links = true }) {
  return (
    <span class="parties">
      <Side parties={event.actor} links={links} nobody="nobody named" />
      {event.recipient.length > 0 && (
        <>
          <span class="arrow" aria-hidden="true">
            {" "}
            →{" "}
          </span>
          <span class="hidden"> to </span>
          <Side parties={event.recipient} links={links} />
        </>
      )}
    </span>
  );
}

function Side({ parties, links, nobody }) {
  if (parties.length === 0) return <em class="faint">{nobody}</em>;
  return parties.map((party, at) => (
    <span key={at} class="party">
      {at > 0 && <span class="faint"> + </span>}
      <bdi>{partyName(party)}</bdi>
      {party.code && " "}
      {party.code && <Code code={party.code} of={links ? (party.country ?? party.code) : null} />}
    </span>
  ));
}

/** A CAMEO actor code, with a link to the actor `of` whom it is: a country, or itself where it has none; `null` for no link. */
export function Code({ code, of = code }) {
  if (of === null)
    return (
      <code class="code">
        <bdi>{code}</bdi>
      </code>
    );
  return (
    <a class="code" href={linkTo(["actors", of], {})}>
      <bdi>{code}</bdi>
    </a>
  );
}
