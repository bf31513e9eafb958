import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Problem } from "../support/cli.js";
import type { Installed } from "./install.js";

/** What users pay for, in bytes, minified and gzipped. */
const limits = [
  {
    what: "client, all operations",
    entry: ".",
    limit: 9000,
    // What the entry offers besides, such as helpers and lists, costs only those who use it.
    names: (all: string[]) => all.filter((name) => name === "WooshPay" || name.endsWith("Error")),
  },
  {
    what: "webhooks, verifying",
    entry: "./webhooks",
    limit: 1300,
    names: (all: string[]) => all.filter((name) => /^(verifyWebhook|\w+Error)$/.test(name)),
  },
];

/** Whether bundles of the installed package stay within their limits; prints a table. */
export async function checkSizes({ consumer, home, manifest }: Installed): Promise<Problem[]> {
  const problems: Problem[] = [];
  console.log(`\n  ${"size in bytes".padEnd(24)}minified  gzipped    limit`);
  for (const { what, entry, limit, names } of limits) {
    const target = manifest.exports[entry];
    if (!target) continue;
    const main = path.join(home, (target as { default: string }).default);
    const module = path.posix.join(manifest.name, entry);
    const used = names(Object.keys(await import(main)));
    const { minified, gzipped, largest } = await measure(
      `export { ${used.join(", ")} } from "${module}"`,
      consumer,
    );
    console.log(
      `${gzipped > limit ? "✗" : "✓"} ${what.padEnd(24)}${[minified, gzipped, limit]
        .map((size, column) => String(size).padStart(column === 0 ? 8 : 9))
        .join("")}`,
    );
    if (gzipped > limit)
      problems.push({
        file: `${module} (${used.join(", ")})`,
        expected: `at most ${limit} bytes, minified and gzipped`,
        found: `${gzipped}; before compression most of it is\n            ${largest.join("\n            ")}`,
      });
  }
  console.log("");
  return problems;
}

async function measure(contents: string, folder: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: folder },
    ...{ bundle: true, minify: true, format: "esm", platform: "neutral", target: "es2022" },
    mainFields: ["module", "main"],
    metafile: true,
    write: false,
    absWorkingDir: folder,
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  const inputs = Object.values(metafile.outputs)[0]?.inputs ?? {};
  const largest = Object.entries(inputs)
    .map(([file, { bytesInOutput }]) => ({ file, bytesInOutput }))
    .sort((a, b) => b.bytesInOutput - a.bytesInOutput)
    .slice(0, 6)
    .map(({ file, bytesInOutput }) => `${String(bytesInOutput).padStart(6)}  ${file}`);
  return { minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length, largest };
}
