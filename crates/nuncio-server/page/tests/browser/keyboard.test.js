// The page by keys alone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { everyView, settled, visit } from "./support.js";

const focused = (page) =>
  page.evaluate(() => document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent);

test("the first stop skips to the content", async () => {
  await visit("/overview", async (page) => {
    await page.keyboard.press("Tab");
    assert.equal(await focused(page), "Skip to the content");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "main");
  });
});

test("the views are reached by Tab and Enter, and the new one takes the focus", async () => {
  await visit("/overview", async (page) => {
    await page.getByRole("link", { name: "Map", exact: true }).focus();
    await page.keyboard.press("Enter");
    await settled(page);
    assert.equal(await page.title(), "Map · Nuncio");
    assert.equal(await page.evaluate(() => document.activeElement.id), "main");
  });
});

test("a chart is one stop; arrows go along its bars", async () => {
  await visit("/overview?from=2009-01-01&to=2012-12-31", async (page) => {
    assert.equal(await page.locator(".bar[tabindex='0']").count(), 1);
    await page.locator(".bar[tabindex='0']").focus();
    await page.keyboard.press("Home");
    const first = await focused(page);
    await page.keyboard.press("ArrowRight");
    assert.notEqual(await focused(page), first);
    await page.keyboard.press("ArrowLeft");
    assert.equal(await focused(page), first);
    assert.equal(await page.locator(".bar[tabindex='0']").count(), 1);
  });
});

test("every stop of every view can be seen, and none is a trap", async () => {
  for (const [name, path] of Object.entries(await everyView())) {
    await visit(path, async (page) => {
      const seen = new Set();
      for (let step = 0; step < 160; step += 1) {
        await page.keyboard.press("Tab");
        const at = await page.evaluate(() => {
          const one = document.activeElement;
          if (one === document.body) return null;
          one.dataset.stop ??= String(Math.random());
          const style = getComputedStyle(one);
          const inner = [...one.querySelectorAll("*")].map((node) => getComputedStyle(node).stroke).join();
          return {
            stop: one.dataset.stop,
            ring: style.outlineStyle !== "none" || inner.length > 0,
            words: one.outerHTML.slice(0, 120),
          };
        });
        if (at === null || seen.has(at.stop)) break;
        assert.ok(at.ring, `no ring in ${name}: ${at.words}`);
        seen.add(at.stop);
      }
      assert.ok(seen.size >= 8, `${name} has ${seen.size} stops`);
    });
  }
});
