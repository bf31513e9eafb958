import { existsSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { bundleFile } from "./support/bundle-file.js";
import { formatProblem, runCommand, UserError } from "./support/cli.js";
import { filesIn } from "./support/files.js";
import { installTools, runProgram } from "./support/tools.js";

/** Generators with what they are called with; `{in}` is the bundle, `{out}` a folder of their own. */
const generators = {
  "hey-api": ["openapi-ts", "-i", "{in}", "-o", "{out}"],
  orval: ["orval", "--input", "{in}", "--output", "{out}/api.ts", "--client", "fetch"],
  "swagger-typescript-api": [
    "swagger-typescript-api",
    "generate",
    "-p",
    "{in}",
    "-o",
    "{out}",
    "-n",
    "api.ts",
  ],
} as const;

const compilerOptions = [
  ...["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--module", "esnext"],
  ...["--moduleResolution", "bundler", "--lib", "es2022,dom,dom.iterable"],
];

await runCommand({
  usage: "npm run check:codegen --",
  summary:
    "Generates code from the bundle with three other generators and compiles it.\n" +
    "Installs them, and the newer Node that they need, in scripts/check-codegen first.",
  async run() {
    const root = process.cwd();
    const home = path.join(root, "scripts/check-codegen");
    const input = bundleFile(root);
    if (!existsSync(home)) throw new UserError("Run this in the project's root folder.");
    installTools(home, "the generators");
    for (const [name, command] of Object.entries(generators)) {
      const output = path.join(home, "output", name);
      rmSync(output, { recursive: true, force: true });
      mkdirSync(output, { recursive: true });
      const [binary, ...parameters] = command.map((part) =>
        part.replace("{in}", input).replace("{out}", output),
      );
      const generator = path.join("node_modules/.bin", binary ?? "");
      const said = await run(home, `${name} generates`, generator, parameters);
      const files = filesIn(output, ".ts").map((file) => path.join(output, file));
      if (files.length === 0) throw problem(`${name} generates`, "TypeScript files", said);
      const compiler = "node_modules/typescript/bin/tsc";
      await run(home, `${name} compiles`, compiler, [...compilerOptions, ...files]);
      console.log(`✓ ${name.padEnd(24)} ${files.length} files generated and compiled`);
    }
  },
});

/** Runs a script with the folder's own Node; answers what it printed. */
async function run(
  home: string,
  what: string,
  script: string,
  parameters: string[],
): Promise<string> {
  const node = path.join(home, "node_modules/node/bin/node");
  const { code, output } = await runProgram(node, [script, ...parameters], { cwd: home });
  if (code !== 0) throw problem(what, "no problem", output);
  return output;
}

function problem(what: string, expected: string, output: string): UserError {
  const lines = output === "" ? ["none, and it printed nothing"] : output.split("\n").slice(0, 20);
  return new UserError(
    formatProblem({ file: what, expected, found: lines.join("\n            ") }),
  );
}
