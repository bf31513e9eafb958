import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import type { Problem } from "../support/cli.js";
import { runProgram } from "../support/tools.js";
import type { Installed } from "./install.js";

/** What publint says about the tarball, suggestions included. */
export async function runPublint({ tarball, manifest }: Installed): Promise<Problem[]> {
  const bytes = readFileSync(tarball);
  const archive = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  const { messages } = await publint({ pack: { tarball: archive }, strict: true });
  if (messages.length === 0) console.log("✓ publint has nothing to say");
  return messages.map((message) => ({
    file: "package.json",
    pointer: `/${message.path.join("/")}`,
    expected: "nothing for publint to say",
    found: formatMessage(message, manifest, { color: false }) ?? message.code,
  }));
}

/**
 * What "are the types wrong" says about the tarball.
 *
 * Entries that are neither code nor JSON have no types to be wrong.
 */
export async function runAttw({ root, tarball, manifest }: Installed): Promise<Problem[]> {
  const resolve = createRequire(import.meta.url).resolve;
  const program = path.join(path.dirname(resolve("@arethetypeswrong/cli/package.json")), "dist");
  const untyped = Object.entries(manifest.exports)
    .filter(([, target]) => typeof target === "string" && !/\.(js|json)$/.test(target))
    .map(([entry]) => entry);
  const { code, output } = await runProgram(
    process.execPath,
    [
      ...[path.join(program, "index.js"), tarball, "--profile", "strict", "--no-color"],
      ...["--no-emoji", "--format", "ascii"],
      ...(untyped.length > 0 ? ["--exclude-entrypoints", ...untyped] : []),
    ],
    { cwd: root },
  );
  if (code !== 0)
    return [{ file: "the tarball", expected: "nothing for attw to say", found: output }];
  console.log("✓ attw has nothing to say in any way of resolution");
  return [];
}
