// A server that wants a token.
import assert from "node:assert/strict";
import { test } from "node:test";
import { findings, fits, GUARDED, settled, TOKEN, visit } from "./support.js";

const allowed = ["status of 401"];

test("the token is asked for, a wrong one again, and the right one opens the page", async () => {
  await visit(
    "/overview",
    async (page) => {
      await page.getByLabel("Token").waitFor();
      assert.deepEqual(await findings(page), []);
      await fits(page);
      await page.getByLabel("Token").fill("not-the-token-of-the-tests");
      await page.keyboard.press("Enter");
      await page.getByText("That token was not taken").waitFor();
      await page.getByLabel("Token").fill(TOKEN);
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "Overview" }).waitFor();
      await settled(page);
      await page.reload();
      await settled(page);
      assert.equal(await page.getByLabel("Token").count(), 0, "kept for the tab");
    },
    { base: GUARDED, allowed },
  );
});
