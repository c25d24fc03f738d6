// Bundles src/ into dist/: index.html, and assets with a hash in their names. Run by scripts/build-page.
import { build } from "esbuild";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";

const OUT = "dist";
const ASSETS = "/assets/";

await rm(OUT, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ["src/main.jsx", "src/icon.svg"],
  outdir: `${OUT}${ASSETS}`,
  entryNames: "[name]-[hash]",
  loader: { ".tsv": "text", ".svg": "copy" },
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2023",
  charset: "utf8",
  legalComments: "none",
  jsx: "automatic",
  jsxImportSource: "preact",
  metafile: true,
});

const made = Object.keys(metafile.outputs).map((path) => basename(path));
const address = (start, end) => ASSETS + made.find((name) => name.startsWith(start) && name.endsWith(end));
const page = (await readFile("src/index.html", "utf8"))
  .replace("{script}", address("main-", ".js"))
  .replace("{style}", address("main-", ".css"))
  .replace("{icon}", address("icon-", ".svg"));
await writeFile(`${OUT}/index.html`, page);
await writeFile(`${OUT}${ASSETS}licences.txt`, await licences(Object.keys(metafile.inputs)));

// The licences of what is bundled, each once, in the order of the alphabet.
async function licences(inputs) {
  const packages = new Set(
    inputs.map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]).filter(Boolean),
  );
  const texts = [...packages].sort().map(async (name) => {
    const folder = `node_modules/${name}`;
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name}\n\n${(await readFile(`${folder}/${file}`, "utf8")).trim()}\n`;
  });
  return (await Promise.all(texts)).join(`\n${"-".repeat(72)}\n\n`);
}
