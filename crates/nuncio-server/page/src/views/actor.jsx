// One actor: what it does and with whom.
import { useAnswer } from "../api.js";
import { linkTo, without } from "../filters.js";
import { EventList } from "../parts/event-list.jsx";
import { Code } from "../parts/parties.jsx";
import { Balance, Sign } from "../parts/sign.jsx";
import { Empty, Waiting } from "../parts/states.jsx";
import { Table, TableBehind } from "../parts/table.jsx";
import { countOf, QUADS } from "../quads.js";
import { number } from "../words.js";

export function ActorView({ address, filters }) {
  const code = address.path[1] ?? "";
  const answer = useAnswer(code ? ["actors", code] : null);
  const actor = answer.data;
  const kept = without(filters, "actor", "dyad");
  if (!actor)
    return (
      <>
        <h1>
          <bdi>{code || "No actor chosen"}</bdi>
        </h1>
        <Waiting answer={answer} what="the actor" />
      </>
    );
  const most = Math.max(1, ...actor.partners.map((one) => Math.max(one.cooperation, one.conflict)));
  return (
    <>
      <h1>
        <bdi>{actor.name ?? actor.code}</bdi>
      </h1>
      <p class="lead">
        <Code code={actor.code} of={null} /> · {number(actor.events)} events of what happened, at all times
      </p>
      <div class="columns">
        <section>
          <h2>By class</h2>
          <ul class="plain-list">
            {Object.entries(QUADS).map(([quad, { name }]) => (
              <li key={quad}>
                <Sign quad={Number(quad)} /> {name} <span class="faint">{number(countOf(actor.by_quad, quad))}</span>
              </li>
            ))}
          </ul>
        </section>
        <section class="side-table">
          <h2>Partners</h2>
          {actor.partners.length === 0 ? (
            <Empty>None is named with it.</Empty>
          ) : (
            <Table
              caption="Partners"
              rows={actor.partners}
              keyOf={(row) => row.code}
              columns={[
                {
                  head: "With",
                  cell: (row) => (
                    <a href={linkTo(["dyad", actor.code, row.code], kept)}>
                      <bdi>{row.name ?? row.code}</bdi>
                    </a>
                  ),
                },
                { head: "Cooperation, conflict", cell: (row) => <Balance {...row} most={most} /> },
                { head: "Events", numeric: true, cell: (row) => number(row.events) },
              ]}
            />
          )}
        </section>
      </div>
      <EventList
        heading="What it does"
        filters={{ ...kept, actor: code }}
        empty="It does nothing that these filters keep."
      />
      {actor.offices.length > 0 && <Offices offices={actor.offices} />}
    </>
  );
}

function Offices({ offices }) {
  return (
    <TableBehind
      title={`Who held its offices, as the directory knows (${offices.length})`}
      caption="Offices"
      rows={offices}
      columns={[
        { head: "Office", cell: (row) => <bdi>{row.title}</bdi> },
        { head: "Holder", cell: (row) => <bdi>{row.holder}</bdi> },
        { head: "From", cell: (row) => row.from ?? "" },
        { head: "Until", cell: (row) => row.until ?? "" },
      ]}
    />
  );
}
