// Asks for the token of a server that wants one.
import { giveToken, hasToken } from "../api.js";

/** The prompt. The token is kept for this tab alone. */
export function TokenPrompt() {
  return (
    <form class="card narrow" onSubmit={give}>
      <h1>This server asks for a token</h1>
      <p>
        It is in the file that <code>nuncio serve --token-file</code> was started with. This tab keeps it until it is
        closed.
      </p>
      <p role="alert">{hasToken() && "That token was not taken."}</p>
      <div class="field">
        <label for="token">Token</label>
        <input id="token" name="token" type="password" autocomplete="current-password" required />
      </div>
      <button type="submit">Go on</button>
    </form>
  );
}

function give(event) {
  event.preventDefault();
  giveToken(new FormData(event.currentTarget).get("token").trim());
}
