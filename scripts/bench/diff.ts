import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { bundleFile } from "../support/bundle-file.js";
import { UserError } from "../support/cli.js";
import { repeat } from "./files.js";
import type { Line } from "./measure.js";
import { runNode } from "./process.js";

/** What a comparison may take, in seconds of CPU. */
const budget = 1;

/** Measures comparisons of two descriptions: of the same, of one with changes in every field, and of two revisions. */
export async function* benchDiff(root: string, runs: number): AsyncGenerator<Line> {
  // What is in dist/ may be older than src/.
  execFileSync(process.execPath, ["--import", "tsx", "scripts/build.ts"], { cwd: root });
  const folder = mkdtempSync(path.join(tmpdir(), "bench-diff-"));
  const old = bundleFile(root);
  const now = path.join(folder, "now.json");
  try {
    writeFileSync(now, JSON.stringify(changedEverywhere(readFileSync(old, "utf8")), null, 2));
    const sides = {
      "one description": [old, old],
      "all fields changed": [old, now],
      "all fields changed, as JSON": [old, now, "--json", path.join(folder, "diff.json")],
      "revision and checkout": ["git:HEAD", "."],
    };
    for (const [what, words] of Object.entries(sides)) {
      const values = await repeat(runs, () => compare(root, words));
      yield { what: `CPU, diff, ${what}`, unit: "s", values, budget };
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function compare(root: string, words: readonly string[]): Promise<number> {
  const main = path.join(root, "dist/src/cli/main.js");
  const { code, seconds } = await runNode(root, [main, "diff", ...words], { cwd: root });
  if (code !== 0)
    throw new UserError(`diff ${words.join(" ")} ended with ${code}, and not with 0.`);
  return seconds;
}

type Schema = Record<string, unknown>;

/** A description in which the words, the evidence and a limit of each field have changed. */
function changedEverywhere(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) => {
    if (key !== "properties" || typeof value !== "object" || value === null) return value;
    const fields = Object.entries(value as Record<string, Schema>);
    return Object.fromEntries(fields.map(([name, field]) => [name, changed(field)]));
  });
}

function changed(field: Schema): Schema {
  return {
    ...field,
    description: `${field.description ?? "A value."} It has changed.`,
    "x-evidence": { level: "constructed", documents: [], note: "Changed." },
    ...(field.type === "string" ? { maxLength: 3 } : { maximum: 3 }),
  };
}
