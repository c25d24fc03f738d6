// How finely a time axis is cut.
import { UNITS } from "../periods.js";
import { addressWith, go } from "../router.js";

/** A choice of day to year; it stands in the address as `by`. */
export function UnitChoice({ by }) {
  return (
    <label class="unit">
      By{" "}
      <select value={by} onChange={(event) => go(addressWith({ by: event.currentTarget.value, at: null }))}>
        {UNITS.map(([unit]) => (
          <option key={unit} value={unit}>
            {unit}
          </option>
        ))}
      </select>
    </label>
  );
}
