// Builds wwwroot/dist: styles through Sass, scripts and fonts through esbuild, and a sprite of the
// icons named in icons.txt and of our own in icons/.
// Run by FrontEnd.targets; `npm run build` does the same by hand.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import * as sass from "sass";

const assets = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(assets);
const dist = path.join(root, "wwwroot", "dist");
const modules = path.join(root, "node_modules");

const sassPlugin = {
  name: "sass",
  setup(build) {
    build.onLoad({ filter: /\.scss$/ }, async ({ path: file }) => {
      const { css, loadedUrls } = await sass.compileAsync(file, {
        loadPaths: [modules],
        quietDeps: true,
        // Bootstrap 5.3 is written with @import.
        silenceDeprecations: ["import"],
      });
      return { contents: css, loader: "css", resolveDir: assets, watchFiles: loadedUrls.map(fileURLToPath) };
    });
  },
};

async function symbol(name, file) {
  const svg = await readFile(file, "utf8");
  const inner = svg.slice(svg.indexOf(">") + 1, svg.lastIndexOf("</svg>")).replaceAll("\n", "").trim();
  return `<symbol id="${name}" viewBox="0 0 16 16">${inner}</symbol>`;
}

async function writeSprite() {
  const names = (await readFile(path.join(assets, "icons.txt"), "utf8")).split("\n").map(n => n.trim()).filter(Boolean);
  const own = await readdir(path.join(assets, "icons"));
  const symbols = await Promise.all([
    ...names.map(name => symbol(name, path.join(modules, "bootstrap-icons", "icons", `${name}.svg`))),
    ...own.map(file => symbol(path.basename(file, ".svg"), path.join(assets, "icons", file))),
  ]);
  await writeFile(path.join(dist, "icons.svg"), `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join("\n")}\n</svg>\n`);
}

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
await writeSprite();
await esbuild.build({
  entryPoints: ["site.js", "site.scss", "document.scss"].map(name => path.join(assets, name)),
  bundle: true,
  minify: true,
  outdir: dist,
  format: "iife",
  target: ["chrome109", "firefox115", "safari16"],
  charset: "utf8",
  legalComments: "linked",
  loader: { ".woff2": "file" },
  // The hash in a font's name lets browsers keep it for ever (Infrastructure/StaticFiles.cs).
  assetNames: "fonts/[name]-[hash]",
  plugins: [sassPlugin],
  logLevel: "warning",
});
