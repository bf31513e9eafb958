import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { onTestFinished } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A folder that goes with the test. */
export function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), "wooshpay-sandbox-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** The program as one that starts at once. @param output folder that it is written to. @returns its file. */
export async function bundledProgram(output: string): Promise<string> {
  await build({
    ...{ absWorkingDir: root, entryPoints: ["src/cli/main.ts"], outdir: output, bundle: true },
    ...{ format: "esm", platform: "node", target: "node20", splitting: true, logLevel: "error" },
    ...{ outExtension: { ".js": ".mjs" }, external: ["openapi-fetch"] },
    alias: { yaml: "./node_modules/yaml/browser/index.js" },
  });
  return path.join(output, "main.mjs");
}

/** What a sandbox says in its first line. */
export interface Ready {
  readonly event: "ready";
  readonly url: string;
  readonly secretKey: string;
  readonly webhookSecret: string | null;
}

/** A sandbox in a process of its own. */
export interface Started extends Ready {
  readonly child: ChildProcess;
  /** What it has told on standard error, once it has ended. */
  readonly told: Promise<string>;
  /** Its exit code, once it has ended; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

/**
 * Starts a sandbox as a process, and waits for its first line.
 * @param program its file.
 * @throws Error with what it told where it ended before.
 */
export async function startProgram(program: string, words: readonly string[]): Promise<Started> {
  const own = ["sandbox", "--port", "0", "--log", "json", "--until-stdin-closes"];
  // Its standard input ends with whoever has started it, however that ends.
  const child = spawn(process.execPath, [program, ...own, ...words], { cwd: root, stdio: "pipe" });
  const told = text(child.stderr);
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const lines = createInterface(child.stdout);
  const first = new Promise<string>((resolve) => lines.once("line", resolve));
  const line = await Promise.race([first, ended]);
  if (typeof line !== "string") throw new Error(`It ended with ${line}: ${await told}`);
  return { ...(JSON.parse(line) as Ready), child, told, ended };
}

/** Value of the header Authorization for a key. */
export function basic(secretKey: string): string {
  return `Basic ${btoa(`${secretKey}:`)}`;
}
