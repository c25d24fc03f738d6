// Two actors over time: what each does to the other, cooperation above the axis and conflict below.
import { useState } from "preact/hooks";
import { useAnswer } from "../api.js";
import { linkTo, without } from "../filters.js";
import { ActorField } from "../parts/actor-field.jsx";
import { Behind } from "../parts/behind.jsx";
import { Code } from "../parts/parties.jsx";
import { drawn, unitOf, useSeries } from "../parts/series.js";
import { Legend } from "../parts/sign.jsx";
import { Empty, Waiting } from "../parts/states.jsx";
import { mostIn, Timeline } from "../parts/timeline.jsx";
import { UnitChoice } from "../parts/unit-choice.jsx";
import { addressWith, go } from "../router.js";
import { number } from "../words.js";

export function DyadView({ address, filters, info }) {
  const [, one, other] = address.path;
  return one && other ? (
    <Dyad key={`${one} ${other}`} one={one} other={other} {...{ address, filters, info }} />
  ) : (
    <Choose one={one} filters={filters} />
  );
}

function Dyad({ one, other, address, filters, info }) {
  const kept = without(filters, "actor", "recipient", "dyad");
  const by = unitOf(address.query, kept, info);
  const there = useSeries({ ...kept, dyad: `${one},${other}` }, by);
  const back = useSeries({ ...kept, dyad: `${other},${one}` }, by);
  const names = { [one]: useName(one), [other]: useName(other) };
  const at = address.query.get("at");
  const way = address.query.get("way") === "back" ? "back" : "there";
  const charts = chartsOf(there.data, back.data, by, kept);
  const waiting = there.data ? back : there;
  const pick = (chosen, period) =>
    go(
      addressWith(
        period === at && chosen === way
          ? { at: null, way: null }
          : { at: period, way: chosen === "back" ? "back" : null, by },
      ),
    );
  const [from, to] = way === "back" ? [other, one] : [one, other];
  return (
    <>
      <h1>
        <bdi>{names[one]}</bdi> and <bdi>{names[other]}</bdi>
      </h1>
      <p class="lead">
        <Code code={one} of={null} /> <Code code={other} of={null} /> · with all whose codes begin so ·{" "}
        <a href={linkTo(["dyad", other, one], filters)}>turn round</a> ·{" "}
        <a href={linkTo(["dyad"], filters)}>choose others</a>
      </p>
      <div class="over-chart">
        <Legend />
        <UnitChoice by={by} />
      </div>
      <Waiting answer={waiting} what="the series" />
      {charts && charts.periods.length === 0 && <Empty>No events between them in these days.</Empty>}
      {charts &&
        charts.periods.length > 0 &&
        [
          ["there", one, other],
          ["back", other, one],
        ].map(([key, actor, recipient]) => (
          <section key={key} aria-label={`What ${names[actor]} does to ${names[recipient]}`}>
            <h2>
              <bdi>{names[actor]}</bdi> → <bdi>{names[recipient]}</bdi>{" "}
              <span class="faint small">{number(charts[key].all)} events</span>
            </h2>
            <Timeline
              title={`${names[actor]} to ${names[recipient]}, by ${by}`}
              periods={charts.periods}
              counts={charts[key].counts}
              most={charts.most}
              height={180}
              picked={key === way ? at : null}
              onPick={(period) => pick(key, period)}
            />
          </section>
        ))}
      {at && <Behind at={at} filters={{ ...kept, dyad: `${from},${to}` }} />}
    </>
  );
}

// Both ways over the same periods and at one scale.
function chartsOf(there, back, by, filters) {
  if (!there || !back) return null;
  const { periods } = drawn({ items: [...there.items, ...back.items] }, by, filters);
  const charts = [there, back].map((answer) => {
    const { counts } = drawn(answer, by, filters);
    const all = answer.items.flatMap((item) => Object.values(item.counts)).reduce((sum, count) => sum + count, 0);
    return { counts, all };
  });
  return { periods, there: charts[0], back: charts[1], most: mostIn(periods, charts[0].counts, charts[1].counts) };
}

function useName(code) {
  const found = useAnswer(["actors"], { q: code, limit: 20 });
  return found.data?.items.find((actor) => actor.code === code)?.name ?? code;
}

function Choose({ one, filters }) {
  const [codes, set] = useState({ one: one ?? "", other: "" });
  const answer = useAnswer(["overview"]);
  const submit = (event) => {
    event.preventDefault();
    go(linkTo(["dyad", codes.one.trim(), codes.other.trim()], without(filters, "dyad")));
  };
  const field = (name, title, hint) => (
    <div class="field">
      <label for={`dyad-${name}`}>{title}</label>
      <ActorField
        id={`dyad-${name}`}
        placeholder={hint}
        required
        value={codes[name]}
        onInput={(event) => set({ ...codes, [name]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <>
      <h1>Dyad</h1>
      <p class="lead">Choose two actors by their codes, or how these begin: USA takes in USAGOV and USAMIL.</p>
      <form class="fields choose" onSubmit={submit}>
        {field("one", "One side", "USA")}
        {field("other", "The other side", "RUS")}
        <button type="submit">Show</button>
      </form>
      {answer.data?.dyads.length > 0 && (
        <section>
          <h2>Those with most events</h2>
          <ul class="plain-list">
            {answer.data.dyads.map(({ actor, recipient, names = [], events }) => (
              <li key={`${actor} ${recipient}`}>
                <a href={linkTo(["dyad", actor, recipient], without(filters, "dyad"))}>
                  <bdi>{names[0] ?? actor}</bdi> → <bdi>{names[1] ?? recipient}</bdi>
                </a>{" "}
                <span class="faint">{number(events)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
