import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";
import { writeCommonJs } from "./build/commonjs.js";
import { writeData } from "./build/data.js";
import { declareForBoth, dropUnused } from "./build/declarations.js";
import { buildKit } from "./build/kit.js";
import { writeLicences } from "./build/licences.js";
import { writeSite } from "./review/write.js";
import { runCommand, UserError } from "./support/cli.js";
import { filesIn } from "./support/files.js";

// One file per entry: to import a file costs more than to run what it holds.
const entries = [
  "src/index.ts",
  "src/webhooks/index.ts",
  "src/webhooks/handlers/index.ts",
  "src/webhooks/stores/redis.ts",
  "src/webhooks/stores/postgres.ts",
  "src/webhooks/stores/sqlite.ts",
  "src/money/index.ts",
  "src/logging/index.ts",
];

// What tests import, for what it exports and for what it does. Most of what they hold is data, and they are in the
// package once.
const testEntries = ["src/contract/index.ts", "src/sandbox/index.ts"];
// Nobody uses a part of it alone.
const wholeEntries = ["src/sandbox/index.ts"];
const testSetups = ["src/contract/testing/vitest.ts", "src/contract/testing/jest.ts"];

// Nobody reads the code of validators; in full it would be twice as large, in two kinds of modules.
const minified = ["generated/validators.js"];

// The compiler copies no declarations.
const copied = [
  "generated/validators.d.ts",
  "generated/contract-data.d.ts",
  "generated/contract-records.d.ts",
  "generated/examples.d.ts",
];

// What `bin` of package.json starts. Each command is a chunk that is loaded when it is called.
const program = "src/cli/main.ts";

const settings = {
  format: "esm",
  platform: "neutral",
  minifySyntax: true,
  target: "es2022",
  logLevel: "warning",
} as const;

await runCommand({
  usage: "npm run build --",
  summary:
    "Compiles what the package ships, src/ and generated/, into dist/: ES modules, CommonJS, types, and\n" +
    "writes the site for reviewers, as `npm run review` does.",
  async run() {
    const root = process.cwd();
    const output = path.join(root, "dist");
    rmSync(output, { recursive: true, force: true });
    compileTypes(root);
    for (const name of copied) copyFileSync(path.join(root, name), path.join(output, name));
    await build({
      ...{ ...settings, absWorkingDir: root, entryPoints: entries, outdir: "dist/src" },
      ...{ outbase: "src", bundle: true, external: ["openapi-fetch"] },
      ...{ splitting: true, chunkNames: "shared/[name]-[hash]" },
    });
    await build({
      ...{ ...settings, absWorkingDir: root, entryPoints: minified, outdir: "dist/generated" },
      minify: true,
    });
    await writeCommonJs(output, filesIn(output, ".js"), { minified });
    await writeData(path.join(root, "generated"), path.join(output, "generated"));
    const kit = {
      ...{ entries: testEntries, whole: wholeEntries, setups: testSetups },
      ...{ programs: [program], others: entries },
    };
    writeLicences(root, await buildKit(root, kit), path.join(output, "src/cli/LICENCES.txt"));
    chmodSync(path.join(output, asOutput(program)), 0o755);
    const code = [...entries, ...testEntries, ...testSetups].map(asOutput);
    declareForBoth(output, [...code, ...minified]);
    dropUnused(output, [...code, ...minified, "generated/types.js"]);
    await writeSite(root);
    console.log("dist/ holds the package's code and types, and the site for reviewers.");
  },
});

function asOutput(source: string): string {
  return source.replace(/\.ts$/, ".js");
}

function compileTypes(root: string): void {
  const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  try {
    const project = ["--project", "tsconfig.build.json"];
    execFileSync(process.execPath, [compiler, ...project], { cwd: root, encoding: "utf8" });
  } catch (error) {
    throw new UserError(`The compiler refuses the code.\n${(error as { stdout: string }).stdout}`);
  }
}
