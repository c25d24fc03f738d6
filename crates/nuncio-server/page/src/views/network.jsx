// Who acts on whom in a period, as a drawing and as a table.
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import { useMemo, useState } from "preact/hooks";
import { useAnswer } from "../api.js";
import { isNarrowed, linkTo, periodOf } from "../filters.js";
import { Balance } from "../parts/sign.jsx";
import { Empty, Waiting } from "../parts/states.jsx";
import { Table } from "../parts/table.jsx";
import { go } from "../router.js";
import { number } from "../words.js";

const WIDTH = 900;
const MOST_STRETCH = 1.6;
const STEPS = 300;
const SIZES = [20, 40, 80];

export function NetworkView({ address, filters }) {
  const size = SIZES.includes(Number(address.query.get("limit"))) ? Number(address.query.get("limit")) : SIZES[1];
  const days = periodOf(filters);
  const answer = useAnswer(["network"], { ...days, limit: size });
  const links = answer.data?.links ?? [];
  const most = Math.max(1, ...links.map((link) => Math.max(link.cooperation, link.conflict)));
  const names = new Map((answer.data?.nodes ?? []).map((node) => [node.code, node.name ?? node.code]));
  return (
    <>
      <h1>Network</h1>
      <p class="lead">
        Who acts on whom
        {days.from || days.to ? ` ${days.from ? `from ${days.from}` : ""}${days.to ? ` to ${days.to}` : ""}` : ""}: the
        pairs with most events.
        {isNarrowed(filters) && " Of the filters, only days narrow it."}
      </p>
      <p class="sizes">
        Show{" "}
        {SIZES.map((some) => (
          <a
            key={some}
            href={linkTo(["network"], filters, { limit: some })}
            aria-current={some === size ? "true" : undefined}
          >
            {some}
          </a>
        ))}{" "}
        pairs
      </p>
      <Waiting answer={answer} what="the network" />
      {answer.data && links.length === 0 && <Empty>No pairs of actors in these days.</Empty>}
      {links.length > 0 && (
        <div class="drawing-and-table">
          <div>
            <Drawing nodes={answer.data.nodes} links={links} days={days} />
            <ul class="legend" aria-label="Signs">
              <li>
                <svg class="line-sample" viewBox="0 0 30 8" aria-hidden="true">
                  <path class="tie up" d="M0 4h30" stroke-width="3" />
                </svg>
                more cooperation
              </li>
              <li>
                <svg class="line-sample" viewBox="0 0 30 8" aria-hidden="true">
                  <path class="tie down" d="M0 4h30" stroke-width="3" />
                </svg>
                more conflict
              </li>
              <li>wider: more events; the line bends to the right of its way</li>
            </ul>
          </div>
          <section class="side-table">
            <h2>The pairs as a table</h2>
            <Table
              caption="Pairs of actors"
              rows={links.toSorted((a, b) => b.events - a.events)}
              keyOf={(row) => `${row.source} ${row.target}`}
              columns={[
                {
                  head: "Who on whom",
                  cell: (row) => (
                    <a href={linkTo(["dyad", row.source, row.target], days)}>
                      <bdi>{names.get(row.source) ?? row.source}</bdi> →{" "}
                      <bdi>{names.get(row.target) ?? row.target}</bdi>
                    </a>
                  ),
                },
                { head: "Coop., conflict", cell: (row) => <Balance {...row} most={most} /> },
                { head: "Events", numeric: true, cell: (row) => number(row.events) },
                {
                  head: "Goldstein",
                  numeric: true,
                  cell: (row) => (row.goldstein == null ? "" : row.goldstein.toFixed(1)),
                },
              ]}
            />
          </section>
        </div>
      )}
    </>
  );
}

function Drawing({ nodes, links, days }) {
  const [pointed, point] = useState(null);
  const layout = useMemo(() => layOut(nodes, links), [nodes, links]);
  const most = Math.max(1, ...links.map((link) => link.events));
  const touches = (tie) => !pointed || tie.source.code === pointed || tie.target.code === pointed;
  const near = new Set(layout.ties.filter(touches).flatMap((tie) => [tie.source.code, tie.target.code]));
  return (
    <figure class="network">
      <svg
        viewBox={`0 0 ${WIDTH} ${layout.height}`}
        role="group"
        aria-label="Network of actors. The table below holds the same."
      >
        <g aria-hidden="true">
          {layout.ties.map((tie) => (
            <path
              key={`${tie.source.code} ${tie.target.code}`}
              class={`tie ${tie.cooperation >= tie.conflict ? "up" : "down"}${touches(tie) ? "" : " dim"}`}
              d={arc(tie)}
              stroke-width={1 + 6 * Math.sqrt(tie.events / most)}
              onClick={() => go(linkTo(["dyad", tie.source.code, tie.target.code], days))}
            >
              <title>{`${tie.source.name ?? tie.source.code} → ${tie.target.name ?? tie.target.code}: ${tie.cooperation} cooperation, ${tie.conflict} conflict`}</title>
            </path>
          ))}
        </g>
        {layout.nodes.map((node) => (
          <a
            key={node.code}
            href={linkTo(["actors", node.code], days)}
            class={near.has(node.code) ? "node" : "node dim"}
            aria-label={`${node.name ?? node.code}, ${node.events} events`}
            onPointerEnter={() => point(node.code)}
            onPointerLeave={() => point(null)}
            onFocus={() => point(node.code)}
            onBlur={() => point(null)}
          >
            <circle cx={node.x} cy={node.y} r={node.radius} />
            <text x={node.x} y={node.y - node.radius - 4} text-anchor="middle">
              {node.name ?? node.code}
            </text>
          </a>
        ))}
      </svg>
    </figure>
  );
}

// The layout is reckoned to its end before it is drawn: nothing moves, and the same answer gives the same drawing.
function layOut(nodes, links) {
  const most = Math.max(1, ...nodes.map((node) => node.events));
  const placed = nodes.map((node) => ({ ...node, radius: 4 + 12 * Math.sqrt(node.events / most) }));
  const known = new Set(placed.map((node) => node.code));
  const ties = links
    .filter((link) => link.source !== link.target && known.has(link.source) && known.has(link.target))
    .map((link) => ({ ...link }));
  forceSimulation(placed)
    .force(
      "ties",
      forceLink(ties)
        .id((node) => node.code)
        .distance(90)
        .strength(0.25),
    )
    .force("apart", forceManyBody().strength(-320))
    .force(
      "room",
      forceCollide((node) => node.radius + 22),
    )
    .force("x", forceX(0).strength(0.05))
    .force("y", forceY(0).strength(0.15))
    .stop()
    .tick(STEPS);
  return { nodes: placed, ties, height: fit(placed) };
}

// Moves the nodes so that they fill the width, and gives the height that they take.
function fit(nodes) {
  const edge = { x: 60, top: 40, bottom: 24 };
  const bounds = (name) => [Math.min(...nodes.map((node) => node[name])), Math.max(...nodes.map((node) => node[name]))];
  const [[left, right], [top, bottom]] = [bounds("x"), bounds("y")];
  const scale = Math.min((WIDTH - 2 * edge.x) / Math.max(right - left, 1), MOST_STRETCH);
  for (const node of nodes) {
    node.x = WIDTH / 2 + (node.x - (left + right) / 2) * scale;
    node.y = edge.top + (node.y - top) * scale;
  }
  return edge.top + (bottom - top) * scale + edge.bottom;
}

function arc({ source, target }) {
  const bend = 0.16;
  const x = (source.x + target.x) / 2 - (target.y - source.y) * bend;
  const y = (source.y + target.y) / 2 + (target.x - source.x) * bend;
  return `M${source.x} ${source.y}Q${x} ${y} ${target.x} ${target.y}`;
}
