// The filter bar: a form over the query string. A change is a new address, so that back undoes it.
import { useEffect, useState } from "preact/hooks";
import { ROOTS } from "./codes.js";
import { FILTERS, MARKS, POLICIES, STANDINGS } from "./filters.js";
import { ActorField } from "./parts/actor-field.jsx";
import { isDay } from "./periods.js";
import { QUADS } from "./quads.js";
import { addressWith, go } from "./router.js";

/** The bar. `filters` are those of the address. */
export function FilterBar({ filters }) {
  const moreChosen = FILTERS.some(({ name, more }) => more && name in filters);
  const [open, setOpen] = useState(moreChosen);
  // Matters in a narrow window alone, where the fields are folded away.
  const [shown, setShown] = useState(false);
  const count = Object.keys(filters).length;
  return (
    <form class="filters" role="search" aria-label="Filters" onSubmit={submit}>
      <button type="button" class="quiet toggle" aria-expanded={shown} onClick={() => setShown(!shown)}>
        Filters{count > 0 && ` (${count})`}
      </button>
      <div class={shown ? "fields" : "fields folded"}>
        {FILTERS.filter(({ name, more }) => !more || open || name in filters).map((filter) => (
          <Field key={filter.name} filter={filter} value={filters[filter.name]} />
        ))}
        <div class="buttons">
          <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? "Fewer" : "More"}
          </button>
          {count > 0 && (
            <a class="button quiet" href={location.pathname}>
              Clear
            </a>
          )}
          <button type="submit">Apply</button>
        </div>
      </div>
    </form>
  );
}

function Field({ filter, value }) {
  const { name, label, kind, hint } = filter;
  const given = value ?? "";
  const [text, setText] = useState(given);
  useEffect(() => setText(given), [given]);
  const id = `filter-${name}`;
  // A day that is none cannot stand in a field for days; the server says what is wrong with it.
  const day = isDay(text) ? text : "";
  const common = { id, name, value: text, onInput: (event) => setText(event.currentTarget.value) };
  const options = optionsOf(kind);
  return (
    <div class={`field field-${kind}`}>
      <label for={id}>{label}</label>
      {options && (
        <select {...common} onChange={(event) => change(name, event.currentTarget.value)}>
          {options.map(([code, words]) => (
            <option key={code} value={code}>
              {words}
            </option>
          ))}
        </select>
      )}
      {kind === "actor" && <ActorField {...common} placeholder={hint} />}
      {kind === "day" && (
        <input
          {...common}
          value={day}
          type="date"
          min="0001-01-01"
          max="9999-12-31"
          onChange={(event) => leave(name, event)}
        />
      )}
      {kind === "number" && <input {...common} inputMode="decimal" placeholder={hint} />}
      {kind === "words" && <input {...common} type="text" placeholder={hint} />}
    </div>
  );
}

function optionsOf(kind) {
  const any = ["", "Any"];
  switch (kind) {
    case "quad":
      return [any, ...Object.entries(QUADS).map(([code, { name, sign }]) => [code, `${sign} ${name}`])];
    case "policy":
      return [["", POLICIES[0][1]], ...POLICIES.slice(1)];
    case "root":
      return [any, ...ROOTS.map(([code, words]) => [code, `${code} ${words}`])];
    case "standing":
      return [any, ...STANDINGS.map((word) => [word, word])];
    case "mark":
      return [any, ...MARKS.map((word) => [word, word])];
    default:
      return null;
  }
}

function change(name, value) {
  go(addressWith({ [name]: value, at: null }));
}

// A day typed by keys is whole only when it is left; one from the calendar is whole at once.
function leave(name, event) {
  const { value, validity } = event.currentTarget;
  if (validity.valid && (value === "" || !value.startsWith("0"))) change(name, value);
}

function submit(event) {
  event.preventDefault();
  const changes = Object.fromEntries(
    [...new FormData(event.currentTarget)].map(([name, value]) => [name, value.trim()]),
  );
  go(addressWith({ ...changes, at: null }));
}
