import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runNpm } from "../support/tools.js";

/** Target of one entry of `exports`: a file, or by condition another target. */
export type Target = string | { [condition: string]: Target };

/** The package as its users get it. */
export interface Installed {
  /** The project. */
  root: string;
  /** What npm would publish. */
  tarball: string;
  /** Folder of a project that has the package installed, and nothing else. */
  consumer: string;
  /** The package in it. */
  home: string;
  manifest: { name: string; sideEffects?: unknown; exports: Record<string, Target> };
}

/**
 * Builds and packs the project and installs the tarball in an empty folder.
 * @throws UserError when one of these steps fails.
 */
export async function installPacked(root: string, folder: string): Promise<Installed> {
  await runNpm(root, ["run", "build"]);
  await runNpm(root, ["pack", "--ignore-scripts", "--pack-destination", folder]);
  const [archive] = readdirSync(folder);
  const tarball = path.join(folder, archive as string);
  const consumer = path.join(folder, "consumer");
  mkdirSync(consumer);
  writeFileSync(path.join(consumer, "package.json"), '{ "private": true, "type": "module" }\n');
  await runNpm(consumer, ["install", "--ignore-scripts", "--no-audit", "--no-fund", tarball]);
  const { name } = readJson(path.join(root, "package.json"));
  const home = path.join(consumer, "node_modules", name);
  console.log(`✓ ${archive} is packed and installed`);
  return { root, tarball, consumer, home, manifest: readJson(path.join(home, "package.json")) };
}

function readJson(file: string): Installed["manifest"] {
  return JSON.parse(readFileSync(file, "utf8"));
}
