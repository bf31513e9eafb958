import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../support/cli.js";
import { runProgram } from "../support/tools.js";
import type { Installed, Target } from "./install.js";

// Runs in the consumer's folder; says of each entry what `import` and `require` give.
const probe = `
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const result = {};
const twice = (imported, required) =>
  Object.keys(imported).filter((key) => imported[key] !== required[key]);
const attempt = async (load) => {
  try { return Object.keys(await load()).sort(); } catch (error) { return String(error); }
};
for (const [name, kind] of JSON.parse(process.argv[2])) {
  const attributes = kind === "json" ? { with: { type: "json" } } : {};
  result[name] = kind === "file"
    ? { resolved: await attempt(() => [import.meta.resolve(name), require.resolve(name)]) }
    : { import: await attempt(() => import(name, attributes)), require: await attempt(() => require(name)) };
  const { import: imported, require: required } = result[name];
  if (kind === "code" && Array.isArray(imported) && Array.isArray(required))
    result[name].twice = twice(await import(name), require(name));
}
console.log(JSON.stringify(result));
`;

/** Entries that belong into a test runner, and what they say outside of it; npm run check:kit runs them within. */
export const needRunner: Readonly<Record<string, RegExp>> = {
  "wooshpay-openapi/contract/vitest": /Cannot find (package|module) 'vitest'/,
  "wooshpay-openapi/contract/jest": /there is no expect; import it in a test/,
};

// What is in the package once, as CommonJS: contracts count in one place, however they are loaded.
const once = ["wooshpay-openapi/contract", "wooshpay-openapi/sandbox"];

// What does something when it is imported: bundlers leave out what nobody uses otherwise.
const sideEffects = '["./dist/src/logging/*","./dist/src/contract/testing/*"]';

type Kind = "code" | "json" | "file" | "types";

/** Whether every entry of `exports` is there, has types, and loads on the Node that runs this. */
export async function checkExports(installed: Installed): Promise<Problem[]> {
  const { consumer, home, manifest } = installed;
  const problems: Problem[] = [];
  const add = (pointer: string, expected: string, found: string) =>
    problems.push({ file: "package.json", pointer, expected, found });
  const effects = JSON.stringify(manifest.sideEffects);
  if (effects !== sideEffects) add("/sideEffects", sideEffects, effects);
  const probed: [string, Kind][] = [];
  for (const [entry, target] of Object.entries(manifest.exports)) {
    const pointer = `/exports/${entry.replaceAll("/", "~1")}`;
    const kind = kindOf(target);
    for (const file of filesOf(target))
      if (!existsSync(path.join(home, file)))
        add(
          pointer,
          `${file} in the tarball: is it in "files", and does the build write it?`,
          "none",
        );
    if (kind === "code" && !isForBoth(target))
      add(
        pointer,
        'the conditions "import" and "require", each with "types" before "default"',
        JSON.stringify(target),
      );
    if (kind !== "types") probed.push([path.posix.join(manifest.name, entry), kind]);
  }
  const script = path.join(consumer, "probe.mjs");
  writeFileSync(script, probe);
  const { stdout, code, output } = await runProgram(
    process.execPath,
    [script, JSON.stringify(probed)],
    { cwd: consumer },
  );
  if (code !== 0) add("/exports", "entries that load", output);
  else problems.push(...judge(JSON.parse(stdout), probed));
  if (problems.length === 0) {
    const count = Object.keys(manifest.exports).length;
    console.log(
      `✓ ${count} entries of exports load by import and require, or say what they need (${process.version})`,
    );
  }
  return problems;
}

type Loaded = Record<string, Record<string, string[] | string>>;

function judge(loaded: Loaded, probed: [string, Kind][]): Problem[] {
  return probed.flatMap(([name, kind]) => {
    const { import: imported, require: required, resolved, twice = [] } = loaded[name] ?? {};
    const problem = (way: string, expected: string, found: string): Problem[] => [
      { file: `${way} of ${name}`, expected, found },
    ];
    if (typeof resolved === "string") return problem("resolution", "a file", resolved);
    if (kind === "file") return [];
    const message = needRunner[name];
    if (message) {
      const others = [imported, required].filter((said) => !message.test(String(said)));
      return others.flatMap((said) => problem("load", `a message like ${message}`, String(said)));
    }
    if (typeof imported === "string") return problem("import", "a module", imported);
    if (typeof required === "string") return problem("require", "a module", required);
    if (once.includes(name) && twice.length > 0)
      return problem("import and require", "the same values", `others: ${twice}`);
    if (kind === "json" || String(imported) === String(required)) return [];
    return problem("require", `what import gives: ${imported}`, String(required));
  });
}

function kindOf(target: Target): Kind {
  const files = filesOf(target);
  if (files.some((file) => /\.[cm]?js$/.test(file))) return "code";
  if (files.every((file) => /\.d\.[cm]?ts$/.test(file))) return "types";
  return files.every((file) => file.endsWith(".json")) ? "json" : "file";
}

function filesOf(target: Target): string[] {
  return typeof target === "string" ? [target] : Object.values(target).flatMap(filesOf);
}

function isForBoth(target: Target): boolean {
  if (typeof target === "string") return false;
  return ["import", "require"].every(
    (condition) => Object.keys(target[condition] ?? {}).join() === "types,default",
  );
}
