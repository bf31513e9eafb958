import { cpSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../support/cli.js";
import { filesIn } from "../support/files.js";
import { runProgram } from "../support/tools.js";
import { type Compiler, compilersIn } from "./compilers.js";
import { innerNames } from "./inner-names.js";
import type { Installed } from "./install.js";
import { judge, type Mistake, mistakesIn, readDiagnostics } from "./mistakes.js";

/** How a project is set up; `folders` are those of snippets/ that it compiles. */
interface Way {
  folders: string[];
  options: Record<string, unknown>;
  /** Compilers that are not asked. */
  without?: readonly string[];
}

const strict = {
  ...{ target: "es2022", types: ["node"], declaration: true },
  // The declarations of the package are checked, those of the compiler are not.
  ...{ skipLibCheck: false, skipDefaultLibCheck: true },
  ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
  ...{
    noPropertyAccessFromIndexSignature: true,
    noImplicitOverride: true,
    noImplicitReturns: true,
  },
};

const ways: Record<string, Way> = {
  "no DOM": {
    folders: ["modules", "commonjs", "wrong"],
    options: {
      ...{ ...strict, module: "nodenext", moduleResolution: "nodenext", lib: ["es2022"] },
      ...{ verbatimModuleSyntax: true, isolatedDeclarations: true },
    },
  },
  bundler: {
    folders: ["modules", "inferred", "browser", "javascript"],
    options: {
      ...{ ...strict, module: "esnext", moduleResolution: "bundler" },
      ...{ lib: ["es2022", "dom", "dom.iterable"], jsx: "react-jsx", allowJs: true, checkJs: true },
    },
  },
  node10: {
    folders: ["modules", "inferred"],
    options: { ...strict, module: "commonjs", moduleResolution: "node10", lib: ["es2022"] },
    // The oldest compiler stands for 5.9 too, and the later ones have no such way.
    without: ["typescript-5-9", "typescript-6", "typescript-7"],
  },
};

/** Options that a compiler does not know yet. */
const unknown: Record<string, readonly string[]> = { "typescript-5-4": ["isolatedDeclarations"] };

/**
 * Whether what users write in many ways compiles against the installed package with every compiler,
 * whether what is wrong is refused where the mistake is, and whether the declarations that compilers
 * write for users' own modules name nothing inside the package.
 */
export async function compileSnippets(installed: Installed, home: string): Promise<Problem[]> {
  const { consumer } = installed;
  const folder = path.join(consumer, "snippets");
  cpSync(path.join(home, "snippets"), folder, { recursive: true });
  // Where compilers look for the types of what snippets use besides the package.
  symlinkSync(path.join(home, "node_modules/@types"), path.join(consumer, "node_modules/@types"));
  const mistakes = mistakesIn(path.join(folder, "wrong"), consumer);
  const names = Object.keys(ways);
  console.log(`  ${"snippets".padEnd(18)}${names.map((name) => name.padStart(9)).join("")}`);
  // One fault usually shows in every row: it is reported once, with all places.
  const faults = new Map<string, { problem: Problem; places: string[] }>();
  for (const compiler of compilersIn(home)) {
    const cells = await Promise.all(
      names.map(async (name) => {
        const problems = await compile(installed, compiler, name, mistakes);
        for (const problem of problems ?? []) {
          const key = JSON.stringify(problem);
          const places = faults.get(key)?.places ?? [];
          faults.set(key, {
            problem,
            places: [...places, `TypeScript ${compiler.version} (${name})`],
          });
        }
        return problems === undefined ? "–" : problems.length === 0 ? "✓" : "✗";
      }),
    );
    const row = cells.map((cell) => cell.padStart(9)).join("");
    console.log(`  TypeScript ${compiler.version.padEnd(7)}${row}`);
  }
  if (faults.size === 0) {
    const right = filesIn(folder, "").filter((file) => /^(?!wrong\/).+\.\w+$/.test(file));
    console.log(`✓ ${right.length} snippets compile, ${mistakes.length} mistakes are refused`);
  }
  return [...faults.values()].map(({ problem, places }) => ({
    ...problem,
    found: `${problem.found}\n            with ${places.join(", ")}`,
  }));
}

/** What is wrong with a way in one compiler; undefined when that compiler knows no such way. */
async function compile(
  { consumer, manifest }: Installed,
  { name: compiler, program }: Compiler,
  wayName: string,
  mistakes: readonly Mistake[],
): Promise<Problem[] | undefined> {
  const { folders, options, without } = ways[wayName] as Way;
  if (without?.includes(compiler)) return undefined;
  const known = Object.entries(options).filter(([name]) => !unknown[compiler]?.includes(name));
  const written = path.join(consumer, `written-${compiler}-${wayName.replaceAll(" ", "-")}`);
  const config = {
    compilerOptions: { ...Object.fromEntries(known), outDir: written, rootDir: "snippets" },
    include: folders.map((folder) => `snippets/${folder}`),
  };
  const project = `${written}.json`;
  writeFileSync(project, JSON.stringify(config));
  const { code, output } = await runProgram(
    process.execPath,
    [program, "--project", project, "--pretty", "false"],
    { cwd: consumer },
  );
  const diagnostics = readDiagnostics(output);
  // A compiler that cannot even begin names no file.
  if (code !== 0 && diagnostics.length === 0)
    return [{ file: "snippets", expected: "a compiler that compiles them", found: output }];
  const due = folders.includes("wrong") ? mistakes : [];
  return [...judge(diagnostics, due), ...innerNames(written, manifest.name)];
}
