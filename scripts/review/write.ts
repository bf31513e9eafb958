import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build, type Plugin } from "esbuild";
import { contradictionsPage, pagesPage, questionsPage } from "./html/indexes.js";
import { documentOf, navigation, type SitePage } from "./html/layout.js";
import { lifeCyclesPage } from "./html/life-cycles.js";
import type { View } from "./html/links.js";
import { EvidenceNotes } from "./html/notes.js";
import { overviewPage } from "./html/overview.js";
import {
  corridorsPage,
  currenciesPage,
  errorsPage,
  flowsPage,
  methodsPage,
  testValuesPage,
} from "./html/registers.js";
import { resourcePage } from "./html/resource.js";
import { evidenceFile } from "./machine/evidence.js";
import { llmsText } from "./machine/llms.js";
import { searchData, searchScript } from "./machine/search-index.js";
import { sitePlaces, tryScript } from "./machine/try-program.js";
import type { SiteModel } from "./model/model.js";
import { siteOf } from "./model/site.js";
import { readSources, type Sources } from "./model/sources.js";

/** Where the site is built, from the project's folder. */
export const siteFolder = "dist/reference";

/** Every file of the site, by name. */
export async function siteFiles(root: string): Promise<Map<string, string>> {
  const sources = readSources(root);
  const model = siteOf(sources);
  const folder = path.join(root, "scripts/review");
  return new Map([
    ...pagesOf(model, sources),
    ["site.css", await styleOf(path.join(folder, "style/site.css"))],
    [
      "page.js",
      await scriptOf(path.join(folder, "page/main.ts"), { navigation: navigation(model) }),
    ],
    [
      "try.js",
      tryScript(
        await scriptOf(path.join(folder, "page/try/main.ts"), { sitePlaces: sitePlaces(model) }),
      ),
    ],
    ["search.js", searchScript(searchData(model, sources))],
    ["evidence.json", `${JSON.stringify(evidenceFile(model))}\n`],
    ["llms.txt", llmsText(model)],
  ]);
}

/** Writes the site. @returns every file of it, by name. */
export async function writeSite(root: string): Promise<Map<string, string>> {
  const files = await siteFiles(root);
  const output = path.join(root, siteFolder);
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  for (const [name, text] of files) writeFileSync(path.join(output, name), text);
  return files;
}

/** The HTML of every page, by file name. */
export function pagesOf(model: SiteModel, sources: Sources): Map<string, string> {
  const views = new Map<string, View>();
  const on = (file: string): View => {
    const view = views.get(file) ?? {
      ...{ model, file, notes: new EvidenceNotes() },
      // All events have the same envelope.
      ...(file === model.webhooks.file && { rows: new Map() }),
    };
    views.set(file, view);
    return view;
  };
  const pages: SitePage[] = [
    overviewPage(on("index.html"), sources),
    ...[...model.resources, model.webhooks].map((one) => resourcePage(on(one.file), one)),
    contradictionsPage(on("contradictions.html")),
    questionsPage(on("questions.html")),
    pagesPage(on("pages.html")),
    methodsPage(on("methods.html"), sources),
    currenciesPage(on("currencies.html"), sources),
    corridorsPage(on("corridors.html"), sources),
    errorsPage(on("errors.html"), sources),
    testValuesPage(),
    lifeCyclesPage(on("life-cycles.html"), sources),
    flowsPage(on("flows.html")),
  ];
  return new Map(pages.map((page) => [page.file, documentOf(on(page.file), page)]));
}

async function styleOf(file: string): Promise<string> {
  const { outputFiles } = await build({
    ...{ entryPoints: [file], bundle: true, minify: true, write: false, logLevel: "warning" },
  });
  return outputFiles[0]?.text ?? readFileSync(file, "utf8");
}

const withoutAdmin: Plugin = {
  name: "without-admin",
  setup({ onResolve }) {
    onResolve({ filter: /\/admin\/of-engine\.js$/ }, () => ({
      path: path.resolve(import.meta.dirname, "page/try/no-admin.ts"),
    }));
  },
};

// Classic, since a browser runs no module from the disk.
async function scriptOf(file: string, values: Readonly<Record<string, unknown>>): Promise<string> {
  const { outputFiles } = await build({
    ...{ entryPoints: [file], bundle: true, format: "iife", platform: "browser", target: "es2022" },
    ...{ minify: true, write: false, logLevel: "warning", plugins: [withoutAdmin] },
    // Named by modules of which nothing is taken in.
    external: ["node:*"],
    define: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
  });
  return outputFiles[0]?.text ?? "";
}
