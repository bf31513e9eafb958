import path from "node:path";
import { build } from "esbuild";
import type { Problem } from "../support/cli.js";

/** Entries that programs load when they take payments. */
const payments = ["index.js", "webhooks/index.js", "webhooks/handlers/index.js", "money/index.js"];

/** Entries that only tests and terminals load. */
const kit = [
  "contract/index.js",
  "contract/testing/vitest.js",
  "contract/testing/jest.js",
  "cli/main.cjs",
];

/** Whether what takes payments shares no file with what tests, however the build has cut it. */
export async function checkGraph(home: string): Promise<Problem[]> {
  const ofTheKit = await filesOf(home, kit);
  const shared = (await filesOf(home, payments)).filter((file) => ofTheKit.includes(file));
  if (shared.length === 0) console.log("✓ what takes payments loads nothing of the contract kit");
  const expected = "to be loaded by payments or by the contract kit, and not by both";
  return shared.map((file) => ({ file, expected, found: "both load it" }));
}

/** Files of the package that entries load, from the start or later. */
async function filesOf(home: string, entries: readonly string[]): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: entries.map((entry) => path.join(home, "dist/src", entry)),
    ...{ bundle: true, write: false, metafile: true, format: "esm", platform: "node" },
    ...{ outdir: "unused", packages: "external", logLevel: "silent" },
  });
  return Object.keys(metafile.inputs);
}
