// The archive at a glance: events over time, who acts most, and what rose against its own past.
import { useAnswer } from "../api.js";
import { isNarrowed, linkTo, periodOf, without } from "../filters.js";
import { Behind } from "../parts/behind.jsx";
import { Code } from "../parts/parties.jsx";
import { drawn, unitOf, useSeries } from "../parts/series.js";
import { Balance, Legend } from "../parts/sign.jsx";
import { Empty, Waiting } from "../parts/states.jsx";
import { Table } from "../parts/table.jsx";
import { Timeline } from "../parts/timeline.jsx";
import { UnitChoice } from "../parts/unit-choice.jsx";
import { addressWith, go } from "../router.js";
import { counted, number } from "../words.js";

export function Overview({ address, filters, info }) {
  const by = unitOf(address.query, filters, info);
  const series = useSeries(filters, by);
  const lists = useAnswer(["overview"], periodOf(filters));
  const at = address.query.get("at");
  const chart = drawn(series.data, by, filters);
  return (
    <>
      <h1>Overview</h1>
      <p class="lead">
        {number(info.events)} events and {number(info.quotes)} quotes in {number(info.texts)} texts
        {info.from && (
          <>
            , {info.from.slice(0, 10)} to {info.to.slice(0, 10)}
          </>
        )}
        .
      </p>
      <section aria-label="Events over time">
        <div class="over-chart">
          <h2>Events over time</h2>
          <Legend />
          <UnitChoice by={by} />
        </div>
        <Waiting answer={series} what="the series" />
        {series.data && chart.periods.length === 0 && <Empty>No event fits these filters.</Empty>}
        {series.data && chart.periods.length > 0 && (
          <Timeline
            title={`Events by ${by}`}
            periods={chart.periods}
            counts={chart.counts}
            picked={at}
            onPick={(period) => go(addressWith({ at: period === at ? null : period, by }))}
          />
        )}
        {chart.cut > 0 && <p class="note">{counted(chart.cut, `earlier ${by}`)} not drawn; choose a longer unit.</p>}
        {chart.undated > 0 && <p class="note">{counted(chart.undated, "event")} of no known day not drawn.</p>}
      </section>
      <Behind at={at} filters={filters} />
      {isNarrowed(filters) && (
        <p class="note">The lists below are of all events of these days; of the filters, only days narrow them.</p>
      )}
      <Waiting answer={lists} what="the lists" />
      {lists.data && <Lists lists={lists.data} filters={filters} />}
    </>
  );
}

function Lists({ lists, filters }) {
  const days = periodOf(filters);
  return (
    <div class="columns">
      <section>
        <h2>Dyads</h2>
        {lists.dyads.length === 0 ? (
          <Empty>No pairs in these days.</Empty>
        ) : (
          <Table
            caption="Dyads with most events"
            rows={lists.dyads}
            keyOf={(row) => `${row.actor} ${row.recipient}`}
            columns={[
              { head: "Who on whom", cell: (row) => <DyadLink row={row} filters={days} /> },
              { head: "Cooperation, conflict", cell: (row) => <Balance {...row} most={mostOf(lists.dyads)} /> },
              { head: "Events", numeric: true, cell: (row) => number(row.events) },
            ]}
          />
        )}
      </section>
      <section>
        <h2>Actors</h2>
        {lists.actors.length === 0 ? (
          <Empty>No actors in these days.</Empty>
        ) : (
          <Table
            caption="Actors with most events"
            rows={lists.actors}
            keyOf={(row) => row.code}
            columns={[
              {
                head: "Actor",
                cell: (row) => (
                  <>
                    <bdi>{row.name}</bdi> <Code code={row.code} />
                  </>
                ),
              },
              { head: "Cooperation, conflict", cell: (row) => <Balance {...row} most={mostOf(lists.actors)} /> },
              { head: "Events", numeric: true, cell: (row) => number(row.events) },
            ]}
          />
        )}
      </section>
      <section>
        <h2>Risen against its own past</h2>
        {lists.risen.length === 0 ? (
          <Empty>Nothing stands out in these days.</Empty>
        ) : (
          <Table
            caption="Dyads above their own past"
            rows={lists.risen}
            keyOf={(row) => `${row.actor} ${row.recipient}`}
            columns={[
              { head: "Who on whom", cell: (row) => <DyadLink row={row} filters={days} /> },
              { head: "Now", numeric: true, cell: (row) => number(row.now) },
              { head: "Before, mean", numeric: true, cell: (row) => number(row.before_mean) },
              { head: "Score", numeric: true, cell: (row) => number(row.score) },
            ]}
          />
        )}
      </section>
    </div>
  );
}

function mostOf(rows) {
  return Math.max(1, ...rows.map((row) => Math.max(row.cooperation, row.conflict)));
}

function DyadLink({ row, filters }) {
  const names = row.names ?? [];
  return (
    <a href={linkTo(["dyad", row.actor, row.recipient], without(filters, "dyad"))}>
      <bdi>{names[0] ?? row.actor}</bdi>
      <span aria-hidden="true"> → </span>
      <span class="hidden"> on </span>
      <bdi>{names[1] ?? row.recipient}</bdi>
    </a>
  );
}
