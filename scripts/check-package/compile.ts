import { cpSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../support/cli.js";
import { runProgram } from "../support/tools.js";
import { compilersIn } from "./compilers.js";
import type { Installed } from "./install.js";

interface Mode {
  options: Record<string, unknown>;
  files: string[];
  /** Of what the compiler writes, the program that has to run; without one, nothing is written. */
  program?: string;
  /** Compilers that know no such thing. */
  without?: readonly string[];
}

const strict = { strict: true, noEmit: true, target: "es2022", skipLibCheck: false };
const web = { lib: ["es2022", "dom", "dom.iterable"], types: [] };
const names = { exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };

/** How projects are set up that use the package; `files` are sources from the folder consumer/. */
function modes(sources: string[], nodeTypes: string): Record<string, Mode> {
  const server = { lib: ["es2022"], types: ["node"], typeRoots: [nodeTypes] };
  const commonjs = {
    files: ["commonjs/run.ts"],
    program: "run.js",
    options: { ...strict, ...names, ...server, noEmit: false, rootDir: "commonjs" },
  };
  const node16 = { module: "node16", moduleResolution: "node16" };
  const bundler = { module: "esnext", moduleResolution: "bundler" };
  return {
    node16: { options: { ...strict, ...web, ...node16 }, files: sources },
    bundler: { options: { ...strict, ...web, ...bundler }, files: sources },
    "no DOM": {
      // Servers have no DOM: here fetch comes from Node's own types.
      options: { ...strict, ...node16, ...names, ...server },
      files: sources,
    },
    require: {
      options: { ...strict, ...web, module: "nodenext", moduleResolution: "nodenext" },
      files: ["commonjs.cts"],
    },
    commonjs: { ...commonjs, options: { ...commonjs.options, ...node16 } },
    node10: {
      ...commonjs,
      // How NestJS sets projects up, among others.
      options: { ...commonjs.options, module: "commonjs", moduleResolution: "node10" },
      without: ["typescript-6", "typescript-7"],
    },
  };
}

/** Whether what users write compiles against the installed package, with every compiler. */
export async function compileConsumers(installed: Installed, home: string): Promise<Problem[]> {
  const { root, consumer, manifest } = installed;
  cpSync(path.join(home, "consumer"), consumer, { recursive: true });
  const sources = readdirSync(path.join(home, "consumer")).filter(
    (name) => name.endsWith(".ts") && isOffered(name, manifest),
  );
  const ways = Object.entries(modes(sources, path.join(root, "node_modules/@types")));
  ways.forEach(([, { options, files }], index) => {
    const config = { compilerOptions: options, files };
    writeFileSync(path.join(consumer, `tsconfig.${index}.json`), JSON.stringify(config));
  });
  console.log(`  ${"compiled".padEnd(18)}${ways.map(([way]) => way.padStart(9)).join("")}`);
  // One mistake usually shows in every row: it is reported once, with all places.
  const refusals = new Map<string, string[]>();
  for (const { name: compiler, version, program } of compilersIn(home)) {
    const cells = await Promise.all(
      ways.map(async ([way, { without, program: written }], index) => {
        if (without?.includes(compiler)) return "–";
        const project = ["--project", `tsconfig.${index}.json`, "--pretty", "false"];
        const outputs = `commonjs/output-${compiler}-${way}`;
        const steps = [[program, ...project, ...(written ? ["--outDir", outputs] : [])]];
        if (written) steps.push([path.join(outputs, written)]);
        const output = await firstFailure(steps, consumer);
        if (output === undefined) return "✓";
        refusals.set(output, [...(refusals.get(output) ?? []), `TypeScript ${version} (${way})`]);
        return "✗";
      }),
    );
    const row = cells.map((cell) => cell.padStart(9)).join("");
    console.log(`  TypeScript ${version.padEnd(7)}${row}`);
  }
  return [...refusals].map(([output, places]) => refusal(places.join(", "), output));
}

/** What the first of these Node programs that fails has to say. */
async function firstFailure(steps: string[][], cwd: string): Promise<string | undefined> {
  for (const step of steps) {
    const { code, output } = await runProgram(process.execPath, step, { cwd });
    if (code !== 0) return output;
  }
  return undefined;
}

// A source named after an entry is compiled once the package offers that entry.
function isOffered(source: string, { exports }: Installed["manifest"]): boolean {
  const entry = `./${path.basename(source, ".ts")}`;
  return !["./webhooks", "./money"].includes(entry) || entry in exports;
}

function refusal(file: string, output: string): Problem {
  const lines = output.split("\n");
  const more = lines.length > 12 ? [`… and ${lines.length - 12} lines more`] : [];
  return {
    file,
    expected:
      "the consumers in scripts/check-package/consumer and the package's types to compile and run",
    found: [...lines.slice(0, 12), ...more].join("\n            "),
  };
}
