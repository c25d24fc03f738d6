// Support of the browser tests: one Chromium a file, pages that fail on any error of the console, axe-core.
// scripts/browser-tests starts the servers and sets NUNCIO_PAGE, NUNCIO_PAGE_TOKEN.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before } from "node:test";
import { chromium } from "playwright-core";

/** Where the server is. */
export const BASE = process.env.NUNCIO_PAGE;
/** Where the one that wants a token is. */
export const GUARDED = process.env.NUNCIO_PAGE_TOKEN;
/** Its token. */
export const TOKEN = "a-token-of-the-tests";

/** An address with nothing at it, of which the browser itself says so in the console. */
export const NOWHERE = "/no-such-view";

const AXE = new URL("../../node_modules/axe-core/axe.min.js", import.meta.url);
const WAIT = 10_000;
let browser;

before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
});
after(() => browser.close());

/**
 * Runs `steps` on a page of the server at `path`. Fails on an error of the console, an exception, a broken rule of the content
 * security policy, a request to another address, or a dialogue. `allowed` are words of errors that are meant to be there;
 * `first` is run in the page before its own scripts.
 */
export async function visit(
  path,
  steps,
  { width = 1280, height = 800, scheme = "light", base = BASE, allowed = [], first = undefined } = {},
) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme, reducedMotion: "reduce" });
  page.setDefaultTimeout(WAIT);
  if (first) await page.addInitScript(first);
  const wrong = [];
  const meant = path === NOWHERE ? [...allowed, "status of 404"] : allowed;
  page.on("console", (said) => {
    if (["error", "warning"].includes(said.type())) wrong.push(said.text());
  });
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("dialog", (dialog) => {
    wrong.push(`a dialogue: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(base)) wrong.push(`a request to ${request.url()}`);
  });
  try {
    await page.goto(base + path);
    await settled(page);
    await steps(page);
  } finally {
    await page.close();
  }
  assert.deepEqual(
    wrong.filter((line) => !meant.some((words) => line.includes(words))),
    [],
    path,
  );
}

/** Waits until nothing is loading. */
export async function settled(page) {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50))));
  await page.waitForFunction(
    () => document.querySelector("main h1, main article") && !document.querySelector(".waiting, [aria-busy=true]"),
  );
}

/** Fails where the page is wider than the window. */
export async function fits(page) {
  const [wide, shown] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  assert.ok(wide <= shown, `${page.url()} is ${wide} wide in a window of ${shown}`);
}

/** Serious and critical findings of axe-core, as lines that name the element; of all its rules, or of those named. */
export async function findings(page, rules) {
  await page.evaluate(await readFile(AXE, "utf8"));
  const { violations } = await page.evaluate((runOnly) => window.axe.run(runOnly ? { runOnly } : {}), rules);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

/** An answer of the API. */
export async function api(path) {
  const answer = await fetch(`${BASE}/api/v1${path}`);
  assert.ok(answer.ok, `${path}: ${answer.status}`);
  return answer.json();
}

/** Addresses of every view, with something in it to see. */
export async function everyView() {
  const { items } = await api("/stories?text=UNITA&limit=1");
  const story = items[0].id;
  const { events } = await api(`/stories/${story}`);
  const fighting = events.find((event) => event.standing === "accused") ?? events[0];
  return {
    overview: "/overview?from=2009-01-01&to=2012-12-31",
    dyad: "/dyad/KEN/ETH?from=2009-01-01&to=2012-12-31",
    map: "/map?from=2009-01-01&to=2012-12-31",
    network: "/network?from=2009-01-01&to=2012-12-31",
    story: `/story/${story}?event=${fighting.id}`,
    try: `/try#${encodeURIComponent("Chad accused Libya of supplying rifles to Niger. It rained in N'Djamena.")}`,
    actor: "/actors/KEN",
    search: "/search?q=aid",
    happenings: "/happenings?reports=2",
    choose: "/dyad",
    nothing: NOWHERE,
  };
}
