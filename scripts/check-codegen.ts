import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { runCommand, UserError } from "./support/cli.js";

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
  run() {
    const root = process.cwd();
    const home = path.join(root, "scripts/check-codegen");
    install(home);
    for (const [name, command] of Object.entries(generators)) {
      const output = path.join(home, "output", name);
      rmSync(output, { recursive: true, force: true });
      mkdirSync(output, { recursive: true });
      const [binary, ...parameters] = command.map((part) =>
        part.replace("{in}", path.join(root, "generated/openapi.json")).replace("{out}", output),
      );
      run(home, `${name} generates`, path.join("node_modules/.bin", binary ?? ""), parameters);
      const files = sourcesIn(output);
      if (files.length === 0) throw new UserError(`${name} generated nothing.`);
      run(home, `${name} compiles`, "node_modules/typescript/bin/tsc", [
        ...compilerOptions,
        ...files,
      ]);
      console.log(`✓ ${name.padEnd(24)} ${files.length} files generated and compiled`);
    }
  },
});

function install(home: string): void {
  if (existsSync(path.join(home, "node_modules/node/bin/node"))) return;
  console.log("Installing the generators …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["ci", "--no-fund", "--no-audit", "--silent"], { cwd: home, stdio: "inherit" });
}

function run(home: string, what: string, script: string, parameters: string[]): void {
  try {
    const node = path.join(home, "node_modules/node/bin/node");
    execFileSync(node, [script, ...parameters], { cwd: home, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    const lines = `${stdout}${stderr}`.trim().split("\n").slice(0, 20);
    throw new UserError(
      `${what}\n  expected: no problem\n  found:    ${lines.join("\n            ")}`,
    );
  }
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(folder, name));
}
