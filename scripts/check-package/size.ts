import path from "node:path";
import type { Problem } from "../support/cli.js";
import { measureSize, uses } from "../support/sizes.js";
import type { Installed } from "./install.js";

/** Whether bundles of the installed package stay within their limits; prints a table. */
export async function checkSizes({ home, manifest }: Installed): Promise<Problem[]> {
  const problems: Problem[] = [];
  console.log(`\n  ${"size in bytes".padEnd(24)}minified  gzipped    limit`);
  for (const use of uses) {
    const { what, entry, limit = Number.POSITIVE_INFINITY } = use;
    const { used, minified, gzipped, largest } = await measureSize(home, use);
    const row = [String(minified).padStart(8), String(gzipped).padStart(9)];
    row.push(String(use.limit ?? "–").padStart(9));
    console.log(`${gzipped > limit ? "✗" : "✓"} ${what.padEnd(24)}${row.join("")}`);
    if (gzipped > limit)
      problems.push({
        file: `${path.posix.join(manifest.name, entry)} (${used.join(", ")})`,
        expected: `at most ${limit} bytes, minified and gzipped`,
        found: `${gzipped}; before compression most of it is\n            ${largest.join("\n            ")}`,
      });
  }
  console.log("");
  return problems;
}
