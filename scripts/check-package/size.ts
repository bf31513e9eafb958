import { statSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../support/cli.js";
import { measureSize, uses } from "../support/sizes.js";
import type { Installed } from "./install.js";

// What everybody downloads who installs the package, whatever part of it is used.
// The site for reviewers is a third of it, the contract kit and the sandbox another.
const largestTarball = 1_750_000;

/** Whether bundles of the installed package stay within their limits; prints a table. */
export async function checkSizes({ home, manifest, tarball }: Installed): Promise<Problem[]> {
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
  problems.push(...packedSize(tarball));
  console.log("");
  return problems;
}

function packedSize(tarball: string): Problem[] {
  const { size } = statSync(tarball);
  const row = ["–".padStart(8), String(size).padStart(9), String(largestTarball).padStart(9)];
  console.log(
    `${size > largestTarball ? "✗" : "✓"} ${"the package, packed".padEnd(24)}${row.join("")}`,
  );
  if (size <= largestTarball) return [];
  const expected = `at most ${largestTarball} bytes`;
  return [{ file: "the packed package", expected, found: String(size) }];
}
