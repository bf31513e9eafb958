import { execFileSync } from "node:child_process";
import { copyFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { runCommand, UserError } from "./support/cli.js";

// The compiler copies no files that are JavaScript already.
const copied = ["generated/validators.js", "generated/validators.d.ts"];

await runCommand({
  usage: "npm run build --",
  summary: "Compiles what the package ships, src/ and generated/, into dist/.",
  run() {
    const root = process.cwd();
    rmSync(path.join(root, "dist"), { recursive: true, force: true });
    compile(root);
    for (const name of copied) copyFileSync(path.join(root, name), path.join(root, "dist", name));
    console.log("dist/ holds the package's code and types.");
  },
});

function compile(root: string): void {
  const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  try {
    const project = ["--project", "tsconfig.build.json"];
    execFileSync(process.execPath, [compiler, ...project], { cwd: root, encoding: "utf8" });
  } catch (error) {
    throw new UserError(`The compiler refuses the code.\n${(error as { stdout: string }).stdout}`);
  }
}
