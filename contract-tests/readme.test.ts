import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import ts from "typescript";
import { afterAll, afterEach, describe, expect, inject, test, vi } from "vitest";
import { closedUrl } from "../scripts/support/loopback.js";
import { folder, options } from "./support/editor.js";
import {
  type Example,
  entries,
  environment,
  examples,
  pages,
  sources,
  uses,
  withComparisons,
} from "./support/readme.js";

// Inside the project, so that the examples find its packages.
mkdirSync(path.join(folder, "reports"), { recursive: true });
const work = mkdtempSync(path.join(folder, "reports/readme-"));
afterAll(() => rmSync(work, { recursive: true }));

const numbered = examples.map((example, index) => ({ ...example, index }));

describe("each example compiles as it stands", () => {
  const files = examples.map(({ code }, index) => {
    const file = path.join(work, `example-${index}.ts`);
    writeFileSync(file, `${code}\nexport {};\n`);
    return file;
  });
  const paths = Object.fromEntries(
    [...sources].map(([entry, source]) => [entry, [source.replace(/\.js$/, ".d.ts")]]),
  );
  const program = ts.createProgram(files, { ...options, paths });

  test.for(numbered)("$name", ({ index }) => {
    const source = program.getSourceFile(files[index] ?? "");
    const mistakes = ts
      .getPreEmitDiagnostics(program, source)
      .map(({ messageText }) => messageText);
    expect(mistakes.map((text) => ts.flattenDiagnosticMessageText(text, " "))).toEqual([]);
  });
});

describe("each example runs as it stands, against Prism where it calls the API", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  test.for(numbered)("$name", async ({ index, ...example }) => {
    const port = Number(new URL(await closedUrl()).port);
    const calls = prepare(port);
    // The endpoint that a delivery is made to is that of another example.
    const endpoint = examples.find(({ code }) => code.includes(".listen(3000"));
    const isDelivery = example.code.includes('fetch("http://127.0.0.1:3000');
    const listening = isDelivery && endpoint ? await run(endpoint, `${index}-endpoint`, port) : {};
    try {
      const exported = await run(example, `${index}`, port);
      for (const name of Object.keys(exported)) {
        expect(uses, `${name} is used in support/readme.ts`).toHaveProperty(name);
        await uses[name]?.(exported);
      }
    } finally {
      await uses.server?.(listening);
    }
    // What the sandbox is asked stays in this process.
    const isCalling = /^\S.*await (wooshpay|fetch)\b/m.test(example.code);
    if (isCalling && !example.code.includes('/sandbox"')) expect(calls).not.toEqual([]);
    if (isDelivery) expect(console.log).toHaveBeenCalledWith(204);
  });
});

describe("what pages link to is there", () => {
  test.for(pages)("$file", ({ file, text }) => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, link = ""]) => link);
    expect(links.filter((link) => !leads(file, link))).toEqual([]);
  });

  test("and the README names each entry of the package, in 200 lines", () => {
    const [{ text } = { text: "" }] = pages;
    const names = entries.filter((entry) => entry !== "." && entry !== "./package.json");
    expect(names.filter((entry) => !text.includes(entry.slice("./".length)))).toEqual([]);
    expect(text.split("\n").length).toBeLessThanOrEqual(200);
  });
});

/** Gives examples their environment, and notes what they call. */
function prepare(port: number): string[] {
  const prism = inject("prismUrl");
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  vi.stubEnv("WOOSHPAY_BASE_URL", prism);
  vi.spyOn(console, "log").mockImplementation(() => {});
  vi.spyOn(console, "error").mockImplementation(() => {});
  vi.stubGlobal("expectSame", (found: unknown, expected: unknown) =>
    expect(found).toEqual(expected),
  );
  const { fetch } = globalThis;
  const calls: string[] = [];
  vi.stubGlobal("fetch", (url: string, init?: RequestInit) => {
    const { origin, host } = new URL(url);
    expect([prism, `http://127.0.0.1:${port}`]).toContain(origin);
    calls.push(host);
    return fetch(url, init);
  });
  return calls;
}

async function run(example: Example, name: string, port: number): Promise<Record<string, never>> {
  const file = path.join(work, `run-${name}.mjs`);
  await build({
    stdin: {
      contents: withComparisons(example).replaceAll("3000", String(port)),
      ...{ loader: "ts", resolveDir: folder },
    },
    ...{ bundle: true, format: "esm", platform: "node", outfile: file, logLevel: "silent" },
    alias: Object.fromEntries(sources),
  });
  const exported = await import(pathToFileURL(file).href);
  expect(console.error).not.toHaveBeenCalled();
  return exported;
}

function leads(file: string, link: string): boolean {
  const [target = "", heading] = link.split("#");
  const place = target ? path.join(folder, path.dirname(file), target) : path.join(folder, file);
  if (!existsSync(place)) return false;
  if (heading === undefined) return true;
  const headings = [...readFileSync(place, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, text = ""]) =>
    text
      .toLowerCase()
      .replace(/[^\w\s-]/g, "")
      .replaceAll(" ", "-"),
  );
  return headings.includes(heading);
}
