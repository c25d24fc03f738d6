// The sign of a quad class: up for cooperation, down for conflict, full for material, so that colour is not the only sign.
import { QUADS } from "../quads.js";

/** The sign, named for screen readers. */
export function Sign({ quad }) {
  const { name, sign, key } = QUADS[quad ?? 0] ?? QUADS[0];
  return (
    <span class={`sign sign-${key}`} role="img" aria-label={name} title={name}>
      {sign}
    </span>
  );
}

/** All signs with their names. */
export function Legend({ quads = [1, 2, 3, 4] }) {
  return (
    <ul class="legend" aria-label="Signs">
      {quads.map((quad) => (
        <li key={quad}>
          <span class={`swatch fill-${QUADS[quad].key}`} aria-hidden="true" />
          {QUADS[quad].name}
        </li>
      ))}
    </ul>
  );
}

/** A bar from the middle: cooperation to the left, conflict to the right, against the most of its table. */
export function Balance({ cooperation, conflict, most }) {
  const part = (value) => `${(100 * value) / Math.max(most, 1)}%`;
  return (
    <span class="balance" role="img" aria-label={`${cooperation} cooperation, ${conflict} conflict`}>
      <span class="half left">
        <span class="fill-up-material" style={{ width: part(cooperation) }} />
      </span>
      <span class="half">
        <span class="fill-down-material" style={{ width: part(conflict) }} />
      </span>
    </span>
  );
}
