import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Metafile } from "esbuild";
import { UserError } from "../support/cli.js";

/**
 * Writes down the licences of the packages that a build has taken in; nothing where it has taken in none.
 * @throws UserError for a package without one.
 */
export function writeLicences(root: string, { inputs }: Metafile, file: string): void {
  const names = new Set(
    Object.keys(inputs).flatMap(
      (input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? [],
    ),
  );
  if (names.size === 0) return;
  const texts = [...names].sort().map((name) => licenceOf(root, name));
  writeFileSync(file, texts.join("\n\n"));
}

function licenceOf(root: string, name: string): string {
  const folder = path.join(root, "node_modules", name);
  const { version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const found = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  if (!found || !existsSync(path.join(folder, found)))
    throw new UserError(`node_modules/${name}\n  expected: a licence\n  found:    none`);
  const text = readFileSync(path.join(folder, found), "utf8").trim();
  return `${name} ${version} (${license})\n\n${text}`;
}
