// Events by place: half discs on the outline of the world, cooperation up and conflict down; the same as a table beside.
import { geoEqualEarth, geoGraticule10, geoPath } from "d3-geo";
import { select } from "d3-selection";
import { zoom, zoomIdentity } from "d3-zoom";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { feature } from "topojson-client";
import world from "world-atlas/countries-110m.json";
import { useAnswer } from "../api.js";
import { EventList } from "../parts/event-list.jsx";
import { useRoving } from "../parts/roving.js";
import { Balance } from "../parts/sign.jsx";
import { Empty, Waiting } from "../parts/states.jsx";
import { Table } from "../parts/table.jsx";
import { useWidth } from "../parts/width.js";
import { addressWith, go } from "../router.js";
import { counted, number } from "../words.js";

const WIDTH = 960;
const HEIGHT = 470;
const LARGEST = 26;
const ZOOM = [1, 40];
// More signs than this would hide each other, and make the map slow.
const SIGNS = 1500;

export function MapView({ address, filters }) {
  const answer = useAnswer(["points"], filters);
  const points = useMemo(() => (answer.data?.items ?? []).toSorted((a, b) => b.events - a.events), [answer.data]);
  const at = address.query.get("at");
  const picked = points.find((point) => keyOf(point) === at);
  const pick = (point) => go(addressWith({ at: point === picked ? null : keyOf(point) }));
  const most = Math.max(1, ...points.map((point) => Math.max(point.cooperation, point.conflict)));
  return (
    <>
      <h1>Map</h1>
      <p class="lead">
        Where events took place, as far as the texts tell: {counted(points.length, "place")}
        {(answer.data?.truncated || points.length > SIGNS) &&
          ", the ones with most events; narrow the days or the filters to see the others"}
        .
      </p>
      <Waiting answer={answer} what="the places" />
      {answer.data && (
        <div class="drawing-and-table">
          <div>
            <WorldMap points={points.slice(0, SIGNS)} picked={picked} onPick={pick} />
            <ul class="legend" aria-label="Signs">
              <li>
                <HalfDiscs cooperation={1} conflict={0} />
                cooperation
              </li>
              <li>
                <HalfDiscs cooperation={0} conflict={1} />
                conflict
              </li>
              <li>
                <HalfDiscs cooperation={1} conflict={1} vague />
                only a region or country is told
              </li>
            </ul>
          </div>
          <section aria-label="Places as a table" class="side-table">
            <h2>Places</h2>
            {points.length === 0 ? (
              <Empty>No event of these filters has a place.</Empty>
            ) : (
              <Table
                caption="Places with most events"
                rows={points.slice(0, 200)}
                keyOf={keyOf}
                columns={[
                  {
                    head: "Place",
                    cell: (point) => (
                      <>
                        <button type="button" class="link" aria-pressed={point === picked} onClick={() => pick(point)}>
                          <bdi>{point.name}</bdi>
                        </button>
                        <span class="faint small"> {[point.country, point.precision].filter(Boolean).join(", ")}</span>
                      </>
                    ),
                  },
                  { head: "Coop., conflict", cell: (point) => <Balance {...point} most={most} /> },
                  { head: "Events", numeric: true, cell: (point) => number(point.events) },
                ]}
              />
            )}
          </section>
        </div>
      )}
      {picked && <EventList heading={`Events at ${picked.name}`} filters={filtersAt(picked, filters)} />}
    </>
  );
}

function WorldMap({ points, picked, onPick }) {
  const svg = useRef();
  const [box, width] = useWidth(WIDTH);
  const [view, setView] = useState(zoomIdentity);
  const behaviour = useMemo(
    () =>
      zoom()
        .scaleExtent(ZOOM)
        .translateExtent([
          [0, 0],
          [WIDTH, HEIGHT],
        ]),
    [],
  );
  const { land, lines, project } = useMemo(outline, []);
  const most = Math.max(1, ...points.map((point) => point.events));
  // Where the map is drawn small, its signs shrink less.
  const larger = Math.max(1, WIDTH / width) ** 0.7;
  const item = useRoving(points.length, 0, (at) => onPick(points[at]));
  useEffect(() => {
    // The wheel alone scrolls the page.
    behaviour.filter((event) => (event.type === "wheel" ? event.ctrlKey || event.metaKey : !event.button));
    behaviour.on("zoom", ({ transform }) => setView(transform));
    select(svg.current).call(behaviour).on("dblclick.zoom", null);
    return () => select(svg.current).on(".zoom", null);
  }, []);
  const scale = (factor) => select(svg.current).call(behaviour.scaleBy, factor);
  return (
    <figure class="world" ref={box}>
      <svg
        ref={svg}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="group"
        aria-label="Map of events. Arrow keys go from place to place, Enter lists the events; the table holds the same."
      >
        <g transform={view.toString()} class="ground">
          <path class="graticule" d={lines} stroke-width={0.5 / view.k} />
          <path class="land" d={land} stroke-width={0.6 / view.k} />
        </g>
        <g>
          {points.map((point, at) => {
            const [x, y] = view.apply(project([point.lon, point.lat]) ?? [-99, -99]);
            return (
              <g
                key={keyOf(point)}
                class={point === picked ? "point picked" : "point"}
                transform={`translate(${x} ${y}) scale(${larger})`}
                role="button"
                aria-pressed={point === picked}
                aria-label={spoken(point)}
                {...item(at)}
              >
                <title>{spoken(point)}</title>
                <Discs point={point} most={most} />
              </g>
            );
          })}
        </g>
      </svg>
      <div class="zoom buttons">
        <button type="button" aria-label="Zoom in" onClick={() => scale(1.8)}>
          +
        </button>
        <button type="button" aria-label="Zoom out" onClick={() => scale(1 / 1.8)}>
          −
        </button>
        <button type="button" onClick={() => select(svg.current).call(behaviour.transform, zoomIdentity)}>
          Whole world
        </button>
      </div>
    </figure>
  );
}

// Areas, not radii, go by the number of events. A place told only as a region or country is an outline.
function Discs({ point, most }) {
  const radius = (events) => (events ? Math.max(3, LARGEST * Math.sqrt(events / most)) : 0);
  const [up, down] = [radius(point.cooperation), radius(point.conflict)];
  const vague = point.precision === "region" || point.precision === "country";
  return (
    <>
      <circle class="halo" r={Math.max(up, down, 4) + 3} />
      <path class={vague ? "line-up-material" : "fill-up-material"} d={half(up, -1)} />
      <path class={vague ? "line-down-material" : "fill-down-material"} d={half(down, 1)} />
      {up + down === 0 && <circle class="line-none" r={3} />}
    </>
  );
}

function HalfDiscs({ vague, ...events }) {
  return (
    <svg class="emblem" viewBox="-32 -32 64 64" aria-hidden="true">
      <Discs point={{ ...events, precision: vague ? "region" : "city" }} most={1} />
    </svg>
  );
}

function half(radius, way) {
  return radius ? `M${-radius} ${way}a${radius} ${radius} 0 0 ${way < 0 ? 1 : 0} ${2 * radius} 0z` : "";
}

function outline() {
  const project = geoEqualEarth().fitExtent(
    [
      [4, 4],
      [WIDTH - 4, HEIGHT - 4],
    ],
    { type: "Sphere" },
  );
  const path = geoPath(project);
  return { project, land: path(feature(world, world.objects.countries)), lines: path(geoGraticule10()) };
}

function spoken(point) {
  return `${point.name}: ${number(point.cooperation)} cooperation, ${number(point.conflict)} conflict`;
}

function keyOf(point) {
  return [point.name, point.country ?? "", point.precision].join("|");
}

function filtersAt(point, filters) {
  return { ...filters, place: point.name, ...(point.country && { place_country: point.country }) };
}
