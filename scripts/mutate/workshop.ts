import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { failOn, type Problem } from "../support/cli.js";
import { temporaryFolder } from "../support/ending.js";
import { changed, type Fault, StaleChange } from "./fault.js";
import { runStep } from "./steps.js";

/** A copy of the project in which faults are made and unmade. */
export interface Workshop {
  /** Whether the faults change what generated/ is made of, so that it is made anew. */
  regenerates(faults: readonly Fault[]): boolean;
  /** Makes the faults, runs what is handed in, and puts all files back. */
  withFaults<Result>(faults: readonly Fault[], use: () => Promise<Result>): Promise<Result>;
  /** Runs a step; what noticed something, or undefined. */
  run(step: string): Promise<string | undefined>;
  /** Whether a step can be run. */
  folder: string;
  remove(): void;
}

// What is large, or made by others than git.
const left = new Set(["node_modules", ".git", "dist", "output", ".venv"]);

// Installed once, for the copies too.
const lent = [
  "node_modules",
  "scripts/check-reports/node_modules",
  "scripts/check-stores/node_modules",
  "scripts/check-stores/output/debian",
  "scripts/test-runtimes/node_modules",
];

/** Copies a project; `timeout` is the longest time of one step in ms. */
export function openWorkshop(root: string, timeout: number): Workshop {
  const { path: folder, remove } = temporaryFolder("wooshpay-mutate-");
  cpSync(root, folder, {
    recursive: true,
    // What was installed is older than its list otherwise, and would be installed again.
    preserveTimestamps: true,
    // Beside what is written, src/contract has a folder called reports.
    filter: (file) =>
      file === root || !(left.has(path.basename(file)) || path.relative(root, file) === "reports"),
  });
  for (const name of lent.filter((name) => existsSync(path.join(root, name)))) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    symlinkSync(path.join(root, name), path.join(folder, name), "dir");
  }
  return {
    folder,
    remove,
    regenerates: (faults) => faults.some(({ file }) => /^(spec|scripts)\//.test(file)),
    run: (step) => runStep(folder, step, timeout),
    async withFaults(faults, use) {
      const kept = path.join(folder, "reports/generated");
      rmSync(kept, { recursive: true, force: true });
      cpSync(path.join(folder, "generated"), kept, { recursive: true });
      const files = [...new Set(faults.map(({ file }) => file))];
      const texts = files.map(
        (file) => [file, readFileSync(path.join(folder, file), "utf8")] as const,
      );
      try {
        for (const fault of faults) apply(folder, fault);
        return await use();
      } finally {
        for (const [file, text] of texts) write(path.join(folder, file), text);
        rmSync(path.join(folder, "generated"), { recursive: true });
        cpSync(kept, path.join(folder, "generated"), { recursive: true });
      }
    },
  };
}

function apply(folder: string, { file, change }: Fault): void {
  const place = path.join(folder, file);
  const text = changed(file, readFileSync(place, "utf8"), change);
  if (text === undefined) rmSync(place);
  else writeFileSync(place, text);
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Faults that the files do not hold the place of any more, each as a problem. */
export function staleFaults(root: string, faults: readonly Fault[]): Problem[] {
  return faults.flatMap(({ id, file, change }) => {
    const place = path.join(root, file);
    if (!existsSync(place))
      return [{ file, expected: `a file to change (${id})`, found: "nothing" }];
    try {
      changed(file, readFileSync(place, "utf8"), change);
      return [];
    } catch (error) {
      if (!(error instanceof StaleChange)) throw error;
      return [
        { file, expected: `${error.message} (fault ${id})`, found: "a file that has changed" },
      ];
    }
  });
}

/** @throws UserError that names each stale fault. */
export function refuseStale(root: string, faults: readonly Fault[]): void {
  failOn(staleFaults(root, faults));
}
