// Every view at two widths and in both themes: nothing wider than the window, and nothing that axe-core finds serious.
// With PICTURES=DIR, pictures of the views are written there.
import assert from "node:assert/strict";
import { test } from "node:test";
import { everyView, findings, fits, visit } from "./support.js";

const PICTURES = process.env.PICTURES;

// What the theme changes is contrast alone.
for (const [scheme, rules] of [
  ["light", undefined],
  ["dark", ["color-contrast"]],
]) {
  test(`axe-core finds nothing serious, ${scheme}`, async () => {
    for (const path of Object.values(await everyView())) {
      await visit(path, async (page) => assert.deepEqual(await findings(page, rules), [], path), { scheme });
    }
  });
}

for (const width of [380, 1600]) {
  test(`no view is wider than a window of ${width} pixels`, async () => {
    for (const path of Object.values(await everyView())) await visit(path, fits, { width });
  });
}

test("a chart fits before anything is resized", async () => {
  const first = () => {
    window.ResizeObserver = class {
      observe() {}
      disconnect() {}
    };
  };
  const dyad = "/dyad/KEN/ETH?from=2009-01-01&to=2012-12-31";
  for (const path of ["/overview", dyad, "/map"]) await visit(path, fits, { width: 380, first });
});

test("what opens on demand is accessible and fits as well", async () => {
  const opened = async (page) => {
    await page.getByRole("button", { name: "Filters" }).click();
    await page.getByRole("button", { name: "More", exact: true }).click();
    for (const summary of await page.locator("summary").all()) await summary.click();
    await page.locator(".bar[tabindex='0']").press("Enter");
    await page.locator(".event-row").first().waitFor();
    await fits(page);
    assert.deepEqual(await findings(page), []);
  };
  await visit("/overview?from=2009-01-01&to=2012-12-31", opened, { width: 380 });
});

test("the theme switch goes against the system, and is remembered", async () => {
  await visit("/overview", async (page) => {
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    for (const next of ["Light", "Dark"]) {
      await page.locator(".theme").click();
      await page.getByRole("button", { name: `Theme: ${next}` }).waitFor();
    }
    const dark = await ground();
    assert.notEqual(dark, light);
    await page.reload();
    assert.equal(await ground(), dark);
  });
});

if (PICTURES) {
  test("pictures", async () => {
    for (const [name, path] of Object.entries(await everyView())) {
      if (name === "nothing" || name === "choose") continue;
      for (const scheme of ["light", "dark"]) {
        await visit(path, (page) => page.screenshot({ path: `${PICTURES}/page-${name}-${scheme}.png` }), {
          scheme,
          width: 1200,
          height: 760,
        });
      }
    }
  });
}
