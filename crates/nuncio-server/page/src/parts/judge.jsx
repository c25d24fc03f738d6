// A verdict on one event: right, wrong, or right but for something that the judge writes down.
import { useState } from "preact/hooks";
import { ask, forget, useAnswer } from "../api.js";
import { ProblemNote } from "./states.jsx";

const VERDICTS = { accept: "Right", correct: "Right but for …", reject: "Wrong" };

/** The form. It shows what was said last. */
export function Judge({ event }) {
  const before = useAnswer(["events", event.id]);
  const [given, give] = useState(null);
  const said = given ?? before.data?.judgements.at(-1)?.verdict;
  const [correcting, setCorrecting] = useState(false);
  const [problem, setProblem] = useState(null);
  const send = async (verdict, more = {}) => {
    try {
      await ask(["judgements"], {}, { body: { event: event.id, verdict, ...more } });
      forget();
      give(verdict);
      setCorrecting(false);
      setProblem(null);
    } catch (failed) {
      setProblem(failed);
    }
  };
  return (
    <div class="judge" role="group" aria-label="Your verdict">
      <div class="buttons">
        {Object.entries(VERDICTS).map(([verdict, words]) => (
          <button
            key={verdict}
            type="button"
            class="quiet"
            aria-pressed={said === verdict}
            onClick={() => (verdict === "correct" ? setCorrecting(!correcting) : send(verdict))}
          >
            {words}
          </button>
        ))}
      </div>
      {correcting && <Correction event={event} onSend={(more) => send("correct", more)} />}
      <p class="small" role="status">
        {said && `Kept: ${VERDICTS[said].replace(" …", " something")}`}
      </p>
      {problem && <ProblemNote problem={problem} />}
    </div>
  );
}

function Correction({ event, onSend }) {
  const codes = (parties) => parties.map((party) => party.code ?? "").join(", ");
  const coded = { cameo: event.cameo ?? "", actor: codes(event.actor), recipient: codes(event.recipient) };
  const submit = (submitted) => {
    submitted.preventDefault();
    const given = Object.fromEntries(new FormData(submitted.currentTarget));
    const changed = Object.keys(coded).filter((name) => given[name].trim() !== coded[name]);
    const corrected = Object.fromEntries(
      changed.map((name) => [name, name === "cameo" ? given.cameo.trim() : listOf(given[name])]),
    );
    onSend({ corrected, ...(given.note && { note: given.note }) });
  };
  const field = (name, title, value) => (
    <div class="field">
      <label for={`${name}-${event.id}`}>{title}</label>
      <input id={`${name}-${event.id}`} name={name} value={value} autocomplete="off" />
    </div>
  );
  return (
    <form class="fields" onSubmit={submit}>
      {field("cameo", "CAMEO code", coded.cameo)}
      {field("actor", "Actors", coded.actor)}
      {field("recipient", "Recipients", coded.recipient)}
      {field("note", "Note", "")}
      <button type="submit">Keep</button>
    </form>
  );
}

function listOf(codes) {
  return codes
    .split(",")
    .map((code) => code.trim())
    .filter(Boolean);
}
