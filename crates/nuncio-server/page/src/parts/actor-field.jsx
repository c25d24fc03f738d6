// A field for the code of an actor, with those of the archive to choose from as one types.
import { useId, useState } from "preact/hooks";
import { useAnswer } from "../api.js";
import { counted } from "../words.js";

const MOST = 12;

/** The field. What is typed is a code, or how it begins; names find codes. */
export function ActorField({ onInput, value, ...rest }) {
  const list = useId();
  const [asked, ask] = useState("");
  const found = useAnswer(asked.length > 1 ? ["actors"] : null, { q: asked, limit: MOST });
  const type = (event) => {
    onInput(event);
    ask(event.currentTarget.value.trim());
  };
  return (
    <>
      <input {...rest} type="text" value={value} list={list} autocomplete="off" spellcheck={false} onInput={type} />
      <datalist id={list}>
        {found.data?.items.map((actor) => (
          <option key={actor.code} value={actor.code}>
            {`${actor.name ?? actor.code}: ${counted(actor.as_actor + actor.as_recipient, "event")}`}
          </option>
        ))}
      </datalist>
    </>
  );
}
