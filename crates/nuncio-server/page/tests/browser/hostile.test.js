// A story that tries to be more than text, and addresses that do: all of it is shown as text, and nothing runs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { hostileStory } from "../stories.js";
import { api, BASE, fits, settled, visit } from "./support.js";

const TRICKS = [
  "<script>window.broken=1</script>",
  '"><img src=x onerror=window.broken=1>',
  "javascript:window.broken=1",
  "' OR 1=1 --",
  "../../../etc/passwd",
  "\u202Egnp.exe",
  "\u0000",
  "%00%ff",
  "{{7*7}}",
  "a".repeat(3000),
  "USA\n\nRUS",
  "🕊️",
];

const unbroken = async (page) => {
  assert.equal(await page.evaluate(() => window.broken), undefined);
  assert.equal(await page.locator("main script, main img, main iframe").count(), 0);
};

async function hostile() {
  const { items } = await api("/stories?text=constructor&limit=1");
  return items[0].id;
}

test("its words are shown as they are", async () => {
  const { title, text, source } = hostileStory();
  await visit(`/story/${await hostile()}`, async (page) => {
    const words = await page.locator(".words").evaluate((node) => {
      for (const name of node.querySelectorAll(".role-name")) name.remove();
      return node.textContent;
    });
    assert.ok(words.includes(title), "the title");
    assert.ok(words.includes(text.slice(30)), "the words");
    assert.ok((await page.locator(".lead").textContent()).includes(source.trim()), "the outlet");
    await unbroken(page);
  });
});

test("turned writing stays within its own line", async () => {
  await visit(`/story/${await hostile()}`, async (page) => {
    const loose = await page.evaluate(
      () =>
        [...document.querySelectorAll(".words p, .words h1, bdi")].filter(
          (node) => !["isolate", "isolate-override", "plaintext"].includes(getComputedStyle(node).unicodeBidi),
        ).length,
    );
    assert.equal(loose, 0);
  });
});

test("it is text in lists and in the search as well", async () => {
  for (const path of [
    "/search?q=constructor",
    "/overview?from=2012-03-01&to=2012-03-05&policy=all&by=day&at=2012-03-03",
    "/map?from=2012-03-01&to=2012-03-05",
    "/actors/KEN?from=2012-03-01&to=2012-03-05",
  ]) {
    await visit(path, async (page) => {
      await unbroken(page);
      await fits(page);
    });
  }
});

test("tricks in every part of an address are data", async () => {
  const allowed = ["400", "404", "414", "422"].map((status) => `status of ${status}`);
  for (const trick of TRICKS) {
    const part = encodeURIComponent(trick);
    const paths = [
      `/search?q=${part}`,
      `/overview?actor=${part}&text=${part}&at=${part}&by=${part}`,
      `/overview?by=day&from=${part}&to=${part}`,
      `/dyad/${part}/${part}`,
      `/map?at=${part}&place=${part}`,
      `/story/${part}?event=${part}`,
      `/actors/${part}`,
      `/network?limit=${part}`,
      `/try?published=${part}#${part}`,
    ];
    await visit(
      "/search",
      async (page) => {
        for (const path of paths) {
          await page.goto(BASE + path);
          await settled(page);
          await unbroken(page);
        }
      },
      { width: 380, allowed },
    );
  }
});

test("a pasted text that tries the same is text", async () => {
  await visit("/try", async (page) => {
    await page.getByLabel("Text").fill(hostileStory().text);
    await page.getByRole("button", { name: "Read it" }).click();
    await page.locator(".card").first().waitFor();
    await settled(page);
    await unbroken(page);
  });
});
