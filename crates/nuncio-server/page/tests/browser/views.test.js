// Each view: what is clicked, and what must appear.
import assert from "node:assert/strict";
import { test } from "node:test";
import { api, everyView, NOWHERE, settled, visit } from "./support.js";

const YEARS = "from=2009-01-01&to=2012-12-31";

test("the overview shows the archive's numbers, a chart, and lists that lead on", async () => {
  const info = await api("/info");
  await visit("/", async (page) => {
    assert.equal(await page.title(), "Overview · Nuncio");
    assert.ok((await page.locator(".lead").textContent()).includes(`${info.events.toLocaleString("en")} events`));
    assert.ok((await page.getByRole("button", { name: /cooperation, .* conflict$/ }).count()) > 10);
    await page.getByRole("table", { name: "Dyads with most events" }).getByRole("link").first().click();
    await settled(page);
    assert.match(new URL(page.url()).pathname, /^\/dyad\/\w+\/\w+$/);
  });
});

test("a bar lists the events behind it with their sentences, and back closes the list", async () => {
  await visit(`/overview?${YEARS}`, async (page) => {
    await page.locator(".bar:has(.fill-down-material) .slot").first().click();
    await settled(page);
    const rows = page.locator(".event-row");
    assert.ok((await rows.count()) > 0);
    await page.waitForFunction(() =>
      [...document.querySelectorAll(".event-row .sentence")].every((line) => line.textContent.length > 5),
    );
    assert.ok(await rows.locator(".sentence mark").first().textContent());
    await page.goBack();
    await settled(page);
    assert.equal(await rows.count(), 0);
  });
});

test("a happening has its reports, numbers as ranges, and the way to each story", async () => {
  await visit(`/happenings?${YEARS}`, async (page) => {
    const rows = page.locator(".event-row");
    assert.ok((await rows.count()) > 10);
    await page.getByRole("checkbox", { name: "only what more than one report tells" }).check();
    await page.waitForURL(/reports=2/);
    await settled(page);
    const shelling = rows.filter({ hasText: "Moyale" }).first();
    assert.match(await shelling.textContent(), /dead 3 to 5.*2 reports, 2 independent sources/s);
    await shelling.getByText("The reports").click();
    await shelling.getByRole("link", { name: /daily ledger/i }).click();
    await settled(page);
    assert.match(await page.locator("article").textContent(), /half mast/);
  });
});

test("the bars add up to the events that the server gives for the same filters", async () => {
  const { items } = await api(`/series?${YEARS}&by=year&of=quad&policy=all`);
  const all = items.flatMap(({ counts }) => Object.entries(counts)).filter(([quad]) => "1234".includes(quad));
  const asked = all.reduce((sum, [, count]) => sum + count, 0);
  await visit(`/overview?${YEARS}&by=year&policy=all`, async (page) => {
    const names = await page.locator(".bar").evaluateAll((bars) => bars.map((bar) => bar.getAttribute("aria-label")));
    const drawn = names
      .flatMap((name) => name.match(/([\d,]+) cooperation, ([\d,]+) conflict/).slice(1))
      .map((count) => Number(count.replace(",", "")));
    assert.equal(
      drawn.reduce((sum, count) => sum + count, 0),
      asked,
    );
  });
});

test("behind a bar are as many events as it is high", async () => {
  await visit(`/overview?${YEARS}&by=quarter`, async (page) => {
    const bar = page.locator(".bar:has(.fill-up-material)").first();
    const [, up, down] = (await bar.getAttribute("aria-label")).match(/(\d+) cooperation, (\d+) conflict/);
    await bar.press("Enter");
    await settled(page);
    const more = page.getByRole("button", { name: "More events" });
    while (await more.count()) {
      await more.click();
      await settled(page);
    }
    const once = page.locator(".event-row").filter({ hasNotText: "repeats the title" });
    const signs = (names) => once.filter({ has: page.locator(names) }).count();
    assert.equal(await signs(".sign-up-verbal, .sign-up-material"), Number(up));
    assert.equal(await signs(".sign-down-verbal, .sign-down-material"), Number(down));
  });
});

test("filters stand in the address, and the address sets the filters", async () => {
  await visit(`/overview?${YEARS}`, async (page) => {
    await page.getByLabel("Actor", { exact: true }).fill("KEN");
    await page.keyboard.press("Enter");
    await settled(page);
    assert.equal(new URL(page.url()).searchParams.get("actor"), "KEN");
    await page.getByLabel("Class").selectOption("4");
    await settled(page);
    assert.equal(new URL(page.url()).searchParams.get("quad"), "4");
    assert.equal(await page.locator(".fill-up-material:is(rect)").count(), 0, "material conflict alone");
    await page.reload();
    await settled(page);
    assert.equal(await page.getByLabel("Actor", { exact: true }).inputValue(), "KEN");
    await page.goBack();
    await page.goBack();
    await settled(page);
    assert.equal(await page.getByLabel("Actor", { exact: true }).inputValue(), "");
  });
});

test("a wrong filter is told in the server's words", async () => {
  await visit(
    "/overview?from=yesterday",
    async (page) => {
      assert.ok(await page.getByRole("alert").first().textContent());
    },
    { allowed: ["400"] },
  );
});

test("a dyad has both ways, and Enter on a bar lists events of that way", async () => {
  await visit(`/dyad/KEN/ETH?${YEARS}`, async (page) => {
    assert.equal(await page.locator("h1").textContent(), "Kenya and Ethiopia");
    assert.equal(await page.locator(".timeline").count(), 2);
    const back = page.locator(".timeline").nth(1);
    const bar = back.locator(".bar:has(rect:nth-of-type(2))").first();
    await bar.focus();
    await page.keyboard.press("Enter");
    await settled(page);
    assert.equal(new URL(page.url()).searchParams.get("way"), "back");
    assert.ok((await page.locator(".event-row").count()) > 0);
  });
});

test("two actors are chosen by typing", async () => {
  await visit("/dyad", async (page) => {
    await page.getByLabel("One side").fill("KEN");
    await page.getByLabel("The other side").fill("SDN");
    await page.getByRole("button", { name: "Show" }).click();
    await settled(page);
    assert.equal(new URL(page.url()).pathname, "/dyad/KEN/SDN");
  });
});

test("the map has a sign and a row a place; both list its events", async () => {
  await visit(`/map?${YEARS}`, async (page) => {
    const rows = await page.locator(".side-table tbody tr").count();
    assert.ok(rows > 5);
    assert.equal(await page.locator(".point").count(), rows);
    await page.locator(".side-table button").first().click();
    await settled(page);
    assert.ok((await page.locator(".event-row").count()) > 0);
    assert.equal(await page.locator(".point.picked").count(), 1);
    await page.getByRole("button", { name: "Zoom in" }).click();
    assert.match(await page.locator(".ground").getAttribute("transform"), /scale\(1\.8\)/);
  });
});

test("the network leads to actors and dyads", async () => {
  await visit(`/network?${YEARS}`, async (page) => {
    assert.ok((await page.locator(".node").count()) > 5);
    assert.ok((await page.locator(".tie.down").count()) > 0 && (await page.locator(".tie.up").count()) > 0);
    await page.locator(".node", { hasText: "Kenya" }).first().click();
    await settled(page);
    assert.equal(await page.locator("h1").textContent(), "Kenya");
  });
});

test("an event lights its evidence in the story, and the address keeps it", async () => {
  const { story } = await everyView();
  await visit(story.split("?")[0], async (page) => {
    assert.ok((await page.locator(".mark-trigger").count()) > 3);
    assert.equal(await page.locator(".mark.lit").count(), 0);
    const card = page.locator(".card button.plain", { hasText: "UNITA" }).first();
    await card.focus();
    assert.ok((await page.locator(".mark-trigger.lit").count()) === 1);
    await card.press("Enter");
    assert.ok(new URL(page.url()).searchParams.get("event"));
    assert.ok(await page.getByText("Goldstein").isVisible());
    const lit = await page.locator(".mark.lit .role-name").allTextContents();
    assert.ok(lit.includes("act") && lit.includes("actor"), lit.join());
  });
});

test("every trigger in the text is the one that its record tells", async () => {
  const { story } = await everyView();
  const { events } = await api(`/stories/${story.split(/[/?]/)[2]}`);
  await visit(story.split("?")[0], async (page) => {
    for (const event of events) {
      await page.goto(page.url().split("?")[0] + `?event=${event.id}`);
      await page.locator(".mark-trigger.lit").first().waitFor();
      const words = await page.locator(".mark-trigger.lit").evaluateAll((pieces) =>
        pieces
          .map((piece) =>
            [...piece.childNodes]
              .filter((node) => node.nodeType === Node.TEXT_NODE)
              .map((node) => node.data)
              .join(""),
          )
          .join(""),
      );
      assert.equal(words, event.trigger.text);
    }
  });
});

test("a sentence without an event has its reason", async () => {
  await visit("/try", async (page) => {
    await page.getByRole("button", { name: "Take a sample" }).click();
    await page.getByRole("button", { name: "Read it" }).click();
    await page.locator(".card").first().waitFor();
    await page.getByRole("button", { name: /^Show why/ }).click();
    assert.ok((await page.locator(".silence").first().textContent()).length > 5);
  });
});

test("a pasted text is read at once, and its link reads it again", async () => {
  await visit("/try", async (page) => {
    await page.getByLabel("Text").fill("Chad accused Libya of supplying rifles to Niger.");
    await page.getByRole("button", { name: "Read it" }).click();
    await page.locator(".card").nth(1).waitFor();
    await page.reload();
    await page.locator(".card").nth(1).waitFor();
    assert.equal(
      await page
        .locator("h3")
        .last()
        .textContent()
        .then((name) => name.trim()),
      "Chad TCD",
    );
  });
});

test("a verdict is kept and shown again", async () => {
  const { story } = await everyView();
  await visit(story, async (page) => {
    await page.getByRole("button", { name: "Right", exact: true }).click();
    await page.getByText("Kept: Right").waitFor();
    await page.reload();
    await page.getByText("Kept: Right").waitFor();
    await page.getByRole("button", { name: "Right but for …" }).click();
    await page.locator(".judge").getByLabel("CAMEO code").fill("190");
    await page.locator(".judge").getByRole("button", { name: "Keep" }).click();
    await page.getByText("Kept: Right but for something").waitFor();
  });
});

test("search finds stories, actors and events in stories", async () => {
  await visit("/search", async (page) => {
    await page.getByRole("searchbox").fill("Kenya");
    await page.keyboard.press("Enter");
    await settled(page);
    await page.getByRole("heading", { name: "Actors" }).waitFor();
    await page.locator(".found .event-row a").first().click();
    await settled(page);
    assert.match(new URL(page.url()).pathname, /^\/story\//);
  });
});

test("nothing to show is said", async () => {
  await visit("/overview?actor=ZZZ", (page) => page.getByText("No event fits these filters.").waitFor());
  await visit("/search?q=xyzzyplugh", (page) => page.getByText("Nothing fits.").waitFor());
  await visit("/story/0000000000000000", (page) => page.getByRole("alert").waitFor(), { allowed: ["404"] });
  await visit(NOWHERE, (page) => page.getByText("Nothing is kept at this address").waitFor());
});
