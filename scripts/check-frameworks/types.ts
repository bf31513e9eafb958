import { writeFileSync } from "node:fs";
import path from "node:path";
import { runProgram } from "../support/tools.js";
import { type Framework, longestRun } from "./framework.js";

const files = ["types/fetches.ts", "recipes/proxy.ts"];

// What servers have, and what pages have.
const libraries = { "without DOM": ["es2022"], "with DOM": ["es2022", "dom", "dom.iterable"] };

/** Whether the fetch of each library fits the option of that name, by the project's own compiler. */
export const types: Framework = async ({ home, installed: { root } }) => {
  const compiler = path.join(root, "node_modules/typescript");
  const output = path.join(home, "output");
  const run = (parameters: string[]) =>
    runProgram(process.execPath, [path.join(compiler, "bin/tsc"), ...parameters], {
      cwd: output,
      timeout: longestRun,
    });
  const results = [];
  for (const [name, lib] of Object.entries(libraries)) {
    const compilerOptions = {
      ...{ strict: true, noEmit: true, target: "es2022", skipLibCheck: true, lib },
      ...{ module: "nodenext", moduleResolution: "nodenext", types: ["node"] },
    };
    writeFileSync(path.join(output, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
    const { code, output: error } = await run(["--project", ".", "--pretty", "false"]);
    results.push({ name: `compile ${name}`, ok: code === 0, error });
  }
  const { stdout } = await run(["--version"]);
  return { version: stdout.replace("Version", "").trim(), results };
};
