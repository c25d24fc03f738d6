// Bars over time: cooperation above the axis, conflict below. Drawn as SVG, so that each bar is a button that can take the focus;
// the chart is one stop of the Tab key.
import { periodName } from "../periods.js";
import { countOf, QUADS } from "../quads.js";
import { number } from "../words.js";
import { useRoving } from "./roving.js";
import { TableBehind } from "./table.jsx";
import { useWidth } from "./width.js";

// From the axis outwards: what is done, then what is said.
const UP = [2, 1];
const DOWN = [4, 3];
const MARGIN = { left: 40, right: 8, top: 10, bottom: 22 };

/**
 * `periods` are names in order, `counts` a function from a name to `{1: n, …}`. `onPick` gets the name of a bar, `picked` is
 * the chosen one. `most` fixes the scale (`{up, down}`), so that charts beside each other can be compared.
 */
export function Timeline({ title, periods, counts, picked, onPick, height = 240, most }) {
  const [box, width] = useWidth(640);
  const rows = periods.map((period) => barOf(period, counts(period)));
  const scale = scaleOf(most ?? mostOf(rows), width, height, rows.length);
  const last = rows.findLastIndex((row) => row.up + row.down > 0);
  const chosen = periods.indexOf(picked);
  const item = useRoving(rows.length, chosen >= 0 ? chosen : Math.max(last, 0), (at) => onPick(rows[at].period));
  return (
    <figure class="timeline" ref={box}>
      <svg
        width={width}
        height={height}
        role="group"
        aria-label={`${title}. Arrow keys go from bar to bar, Enter lists the events.`}
      >
        <Grid scale={scale} width={width} />
        <g>
          {rows.map((row, at) => (
            <g
              key={row.period}
              role="button"
              class="bar"
              aria-label={spoken(row)}
              aria-pressed={row.period === picked}
              {...item(at)}
            >
              <title>{spoken(row)}</title>
              <rect
                class="slot"
                x={scale.x(at)}
                y={MARGIN.top}
                width={scale.step}
                height={height - MARGIN.top - MARGIN.bottom}
              />
              {stack(row, at, scale).map(({ quad, ...rect }) => (
                <rect key={quad} class={`fill-${QUADS[quad].key}`} {...rect} />
              ))}
            </g>
          ))}
        </g>
        <line class="axis" x1={MARGIN.left} x2={width - MARGIN.right} y1={scale.zero} y2={scale.zero} />
        <Ticks periods={periods} scale={scale} y={height - 6} />
      </svg>
      <TableBehind
        title="The same as a table"
        caption={title}
        rows={rows.filter((row) => row.all > 0)}
        keyOf={(row) => row.period}
        columns={COLUMNS}
      />
    </figure>
  );
}

/** The highest bar above and below, for a scale shared by several charts. */
export function mostIn(periods, ...series) {
  const all = series.flatMap((counts) => periods.map((period) => barOf(period, counts(period))));
  return mostOf(all);
}

const COLUMNS = [
  { head: "Period", cell: (row) => periodName(row.period) },
  ...[1, 2, 3, 4, 0].map((quad) => ({
    head: QUADS[quad].name,
    numeric: true,
    cell: (row) => number(countOf(row.counts, quad)),
  })),
];

function barOf(period, counts) {
  const sum = (quads) => quads.reduce((all, quad) => all + countOf(counts, quad), 0);
  return { period, counts, up: sum(UP), down: sum(DOWN), all: sum([0, 1, 2, 3, 4]) };
}

function mostOf(rows) {
  return { up: Math.max(0, ...rows.map((row) => row.up)), down: Math.max(0, ...rows.map((row) => row.down)) };
}

function spoken(row) {
  return `${periodName(row.period)}: ${number(row.up)} cooperation, ${number(row.down)} conflict`;
}

function scaleOf(most, width, height, count) {
  const span = height - MARGIN.top - MARGIN.bottom;
  const unit = span / Math.max(most.up + most.down, 4);
  const step = (width - MARGIN.left - MARGIN.right) / Math.max(count, 1);
  const zero = MARGIN.top + Math.max(most.up, most.down ? 0 : 4) * unit;
  return { unit, step, zero, most, x: (at) => MARGIN.left + at * step };
}

function stack(row, at, scale) {
  const gap = scale.step > 4 ? 1 : 0;
  const rects = [];
  const pile = (quads, way) => {
    let edge = scale.zero;
    for (const quad of quads) {
      const tall = countOf(row.counts, quad) * scale.unit;
      if (tall === 0) continue;
      const y = way < 0 ? edge - tall : edge;
      rects.push({ quad, x: scale.x(at), y, width: Math.max(Math.min(scale.step - gap, 48), 1), height: tall });
      edge += way * tall;
    }
  };
  pile(UP, -1);
  pile(DOWN, 1);
  return rects;
}

function Grid({ scale, width }) {
  const step = niceStep(Math.max(scale.most.up, scale.most.down, 1));
  const values = [];
  for (let value = step; value <= scale.most.up; value += step) values.push(value);
  for (let value = step; value <= scale.most.down; value += step) values.push(-value);
  return (
    <g aria-hidden="true">
      {values.map((value) => {
        const y = scale.zero - value * scale.unit;
        return (
          <g key={value}>
            <line class="grid" x1={MARGIN.left} x2={width - MARGIN.right} y1={y} y2={y} />
            <text class="tick" x={MARGIN.left - 6} y={y + 4} text-anchor="end">
              {number(Math.abs(value))}
            </text>
          </g>
        );
      })}
    </g>
  );
}

// Years where the axis spans several; else every so many bars.
function Ticks({ periods, scale, y }) {
  const room = 56;
  const first = (at) => at === 0 || periods[at].slice(0, 4) !== periods[at - 1].slice(0, 4);
  const years = periods.map((period, at) => ({ at, words: period.slice(0, 4) })).filter(({ at }) => first(at));
  const each = Math.ceil((room * years.length) / (scale.step * periods.length));
  const round = [1, 2, 5, 10, 20, 50, 100].find((some) => some >= each) ?? each;
  const every = Math.ceil((room + 24) / scale.step);
  const shown =
    years.length > 2
      ? years.filter(({ at, words }) => Number(words) % round === 0 && (at > 0 || years[1].at * scale.step >= room))
      : periods.map((period, at) => ({ at, words: periodName(period) })).filter(({ at }) => at % every === 0);
  return (
    <g aria-hidden="true">
      {shown.map(({ at, words }) => (
        <g key={at}>
          <line class="axis" x1={scale.x(at)} x2={scale.x(at)} y1={scale.zero} y2={scale.zero + 4} />
          <text class="tick" x={scale.x(at)} y={y}>
            {words}
          </text>
        </g>
      ))}
    </g>
  );
}

function niceStep(most) {
  const raw = most / 3;
  const power = 10 ** Math.floor(Math.log10(Math.max(raw, 1)));
  return Math.max(1, [1, 2, 5, 10].find((factor) => factor * power >= raw) * power);
}
