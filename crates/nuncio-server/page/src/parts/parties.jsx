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
          <span class="arrow" aria-hidden="true"> → </span><span class="hidden"> to </span>
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
      {party.code && <Code code={party.code} link={links} />}
    </span>
  ));
}

/** A CAMEO actor code, with a link to the actor. */
export function Code({ code, link = true }) {
  if (!link) return <code class="code"><bdi>{code}</bdi></code>;
  return <a class="code" href={linkTo(["actors", code], {})}><bdi>{code}</bdi></a>;
}
