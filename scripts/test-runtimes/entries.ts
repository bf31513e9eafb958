import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { origin, recordPayloads } from "./payloads.js";

/** Where the suite can be started from. */
export interface Entries {
  /** A module that prints its results as the last line; imports the package's files as they are. */
  program: string;
  /** A bundle for workers: answers every request with its results. */
  worker: string;
  /** A bundle for pages: posts its results to /results, those of a worker of the page included. */
  page: string;
  /** Entries of the package that are tested. */
  tested: string[];
}

const modules = {
  wooshpay: ".",
  webhooks: "./webhooks",
  handlers: "./webhooks/handlers",
  money: "./money",
  sandbox: "./sandbox",
} as const;

/** Writes what starts the suite on each kind of runtime. */
export async function writeEntries(
  root: string,
  folder: string,
  baseUrl: string,
): Promise<Entries> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { exports } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const given = Object.entries(modules).filter(([, entry]) => entry in exports);
  const relative = (file: string) =>
    JSON.stringify(path.relative(folder, path.join(root, file)).replaceAll("\\", "/"));
  const write = (name: string, lines: string[]) => {
    const file = path.join(folder, name);
    writeFileSync(file, `${lines.join("\n")}\n`);
    return file;
  };
  const payloads = { origin, recorded: await recordPayloads() };
  write("payloads.js", [`export const payloads = ${JSON.stringify(payloads)};`]);
  write("suite.js", [
    ...given.map(
      ([name, entry]) => `import * as ${name} from ${relative(exports[entry].default)};`,
    ),
    'import { payloads } from "./payloads.js";',
    `import { run } from ${relative("contract-tests/everywhere/suite.js")};`,
    `const baseUrl = ${JSON.stringify(baseUrl)};`,
    `export const suite = (isBrowser) => run({ ${given.map(([name]) => name).join(", ")}, payloads, baseUrl, isBrowser });`,
  ]);
  const start = 'import { suite } from "./suite.js";';
  const program = write("program.js", [start, "console.log(JSON.stringify(await suite()));"]);
  const worker = write("worker.js", [
    start,
    "export default { fetch: async () => Response.json(await suite()) };",
  ]);
  const page = write("page.js", [
    start,
    "const failure = (error) => [{ name: 'the suite', ok: false, error: String(error) }];",
    "const results = await suite(true).catch(failure);",
    // Loaded a second time, in a worker of the page, which hands its results to the page.
    "if (globalThis.document) {",
    "  const worker = new Worker(import.meta.url, { type: 'module' });",
    "  const more = await new Promise((resolve) => {",
    "    worker.onmessage = ({ data }) => resolve(data);",
    "    worker.onerror = ({ message }) => resolve(failure(message));",
    "  });",
    "  for (const { name, ...result } of more) results.push({ name: 'in a worker: ' + name, ...result });",
    "  await fetch('/results', { method: 'POST', body: JSON.stringify(results) });",
    "} else postMessage(results);",
  ]);
  const outdir = path.join(folder, "bundles");
  await build({
    ...{ entryPoints: [worker, page], outdir, bundle: true, format: "esm", target: "es2022" },
    ...{ platform: "neutral", mainFields: ["module", "main"] },
  });
  return {
    program,
    worker: path.join(outdir, "worker.js"),
    page: path.join(outdir, "page.js"),
    tested: given.map(([, entry]) => path.posix.join("wooshpay-openapi", entry)),
  };
}
