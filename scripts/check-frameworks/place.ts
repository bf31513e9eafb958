import { cpSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { Installed } from "../check-package/install.js";

/**
 * Copies files into the folder `output` of a folder that libraries are installed in, with the package beside
 * them, so that they find both.
 * @returns the folder.
 */
export function place(home: string, installed: Installed, files: readonly string[]): string {
  const output = path.join(home, "output");
  rmSync(output, { recursive: true, force: true });
  for (const file of files)
    cpSync(file, path.join(output, path.basename(file)), { recursive: true });
  const packages = path.join(installed.consumer, "node_modules");
  cpSync(packages, path.join(output, "node_modules"), { recursive: true });
  return output;
}

/** Version of a library that is installed in a folder. */
export function versionIn(home: string, library: string): string {
  const file = path.join(home, "node_modules", library, "package.json");
  return JSON.parse(readFileSync(file, "utf8")).version;
}
