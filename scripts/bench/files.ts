import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { UserError } from "../support/cli.js";
import { harText } from "./har.js";
import type { Line } from "./measure.js";
import { runNode, type Usage } from "./process.js";

const megabyte = 1e6;

/** Measures the check of recorded traffic: a large HAR, and one that is hardly there. */
export async function* benchFiles(root: string, runs: number): AsyncGenerator<Line> {
  // What is in dist/ may be older than src/.
  execFileSync(process.execPath, ["--import", "tsx", "scripts/build.ts"], { cwd: root });
  const folder = mkdtempSync(path.join(tmpdir(), "bench-files-"));
  try {
    const [large, small] = [path.join(folder, "large.har"), path.join(folder, "small.har")];
    await writeHar(large, 100 * megabyte);
    await writeHar(small, 1);
    const used = await repeat(runs, () => check(root, large));
    const cold = await repeat(runs * 3, () => check(root, small));
    const seconds = { unit: "s", values: used.map((usage) => usage.seconds), budget: 4 };
    yield { what: "CPU, check of a HAR of 100 MB", ...seconds };
    const memory = used.map(({ kibibytes }) => (kibibytes * 1024) / megabyte);
    yield { what: "memory, check of a HAR of 100 MB", unit: "MB", values: memory, budget: 150 };
    const started = cold.map((usage) => usage.seconds);
    yield { what: "CPU, check of one exchange", unit: "s", values: started, budget: 0.7 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes a HAR of at least so many bytes. */
export async function writeHar(file: string, bytes: number): Promise<void> {
  const stream = createWriteStream(file);
  for (const text of harText(bytes)) if (!stream.write(text)) await once(stream, "drain");
  stream.end();
  await once(stream, "close");
}

/** Does something several times, one after the other. */
export async function repeat<Value>(runs: number, one: () => Promise<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for (let run = 0; run < runs; run += 1) values.push(await one());
  return values;
}

/**
 * Checks a file with the built program.
 * @throws UserError where it finds something, or fails.
 */
export async function check(root: string, file: string): Promise<Usage> {
  const words = [path.join(root, "dist/src/cli/main.js"), "check", file];
  const { code, ...usage } = await runNode(root, words, { isHeard: true });
  if (code !== 0) throw new UserError(`The check of ${file} ended with ${code}, and not with 0.`);
  return usage;
}
