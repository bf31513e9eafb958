import { readdirSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../support/cli.js";
import { runProgram } from "../support/tools.js";
import type { Installed } from "./install.js";

const folder = "contract-tests/recipes";

/** Whether the recipes compile where they are shipped, beside the frameworks that the project has. */
export async function compileRecipes({ root, home }: Installed): Promise<Problem[]> {
  const frameworks = path.join(root, "node_modules");
  const files = readdirSync(path.join(home, folder)).map((name) => path.join(folder, name));
  const compilerOptions = {
    ...{ strict: true, noEmit: true, target: "es2022", lib: ["es2023", "dom", "dom.iterable"] },
    ...{ module: "nodenext", moduleResolution: "nodenext", experimentalDecorators: true },
    ...{ types: ["node"], typeRoots: [path.join(frameworks, "@types")], skipLibCheck: true },
  };
  const config = path.join(home, "tsconfig.recipes.json");
  writeFileSync(config, JSON.stringify({ compilerOptions, files }));
  // Where Node and the compiler look for what the recipes import besides the package.
  const link = path.join(home, "node_modules");
  symlinkSync(frameworks, link, "dir");
  const program = path.join(frameworks, "typescript/bin/tsc");
  const { code, output } = await runProgram(
    process.execPath,
    [program, "--project", config, "--pretty", "false"],
    { cwd: home },
  );
  unlinkSync(link);
  if (code !== 0) return [{ file: folder, expected: "recipes that compile", found: output }];
  console.log(`✓ ${files.length} recipes compile where they are shipped`);
  return [];
}
