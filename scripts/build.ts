import { execFileSync } from "node:child_process";
import { copyFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";
import { writeCommonJs } from "./build/commonjs.js";
import { declareForBoth } from "./build/declarations.js";
import { runCommand, UserError } from "./support/cli.js";

// One file per entry: to import a file costs more than to run what it holds.
const entries = [
  "src/index.ts",
  "src/webhooks/index.ts",
  "src/webhooks/handlers/index.ts",
  "src/webhooks/stores/redis.ts",
  "src/webhooks/stores/postgres.ts",
  "src/webhooks/stores/sqlite.ts",
  "src/money/index.ts",
];

// Nobody reads the code of validators; in full it would be twice as large, in two kinds of modules.
const minified = ["generated/validators.js"];

// The compiler copies no declarations.
const copied = ["generated/validators.d.ts"];

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
    "Compiles what the package ships, src/ and generated/, into dist/: ES modules, CommonJS, types.",
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
    await writeCommonJs(output, minified);
    const code = entries.map((entry) => entry.replace(/\.ts$/, ".js"));
    declareForBoth(output, [...code, ...minified]);
    console.log("dist/ holds the package's code and types.");
  },
});

function compileTypes(root: string): void {
  const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  try {
    const project = ["--project", "tsconfig.build.json"];
    execFileSync(process.execPath, [compiler, ...project], { cwd: root, encoding: "utf8" });
  } catch (error) {
    throw new UserError(`The compiler refuses the code.\n${(error as { stdout: string }).stdout}`);
  }
}
