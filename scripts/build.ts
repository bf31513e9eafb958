import { execFileSync } from "node:child_process";
import { copyFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";
import { runCommand, UserError } from "./support/cli.js";

// One file per entry: to import a file costs more than to run what it holds.
const entries = ["src/index.ts", "src/webhooks/index.ts", "src/money/index.ts"];

// The compiler copies no files that are JavaScript already.
const copied = ["generated/validators.js", "generated/validators.d.ts"];

await runCommand({
  usage: "npm run build --",
  summary: "Compiles what the package ships, src/ and generated/, into dist/.",
  async run() {
    const root = process.cwd();
    rmSync(path.join(root, "dist"), { recursive: true, force: true });
    declareTypes(root);
    await build({
      absWorkingDir: root,
      entryPoints: entries,
      outdir: "dist/src",
      outbase: "src",
      bundle: true,
      splitting: true,
      chunkNames: "shared/[name]-[hash]",
      external: ["openapi-fetch"],
      format: "esm",
      platform: "neutral",
      minifySyntax: true,
      target: "es2022",
      logLevel: "warning",
    });
    for (const name of copied) copyFileSync(path.join(root, name), path.join(root, "dist", name));
    console.log("dist/ holds the package's code and types.");
  },
});

function declareTypes(root: string): void {
  const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  try {
    const project = ["--project", "tsconfig.build.json"];
    execFileSync(process.execPath, [compiler, ...project], { cwd: root, encoding: "utf8" });
  } catch (error) {
    throw new UserError(`The compiler refuses the code.\n${(error as { stdout: string }).stdout}`);
  }
}
