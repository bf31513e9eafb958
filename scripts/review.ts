import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { oneFileOf, readSite } from "../src/cli/reference/one-file.js";
import { drawAll } from "./review/drawings/drawings.js";
import { siteFolder, writeSite } from "./review/write.js";
import { runCommand } from "./support/cli.js";

await runCommand({
  usage: "npm run review --",
  summary: `Writes the site for reviewers into ${siteFolder}: where each statement of the description comes\nfrom, what contradicts it, what nobody knows. Open it from the disk: ${siteFolder}/index.html.`,
  options: {
    draw: {
      type: "boolean",
      help: "Draw the life cycles anew before, where a state or a move is new.",
    },
  },
  async run({ options }) {
    const root = process.cwd();
    if (options.draw) await drawAll(root);
    const sizes = await writeSite(root);
    const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    const packed = [...sizes.keys()].reduce(
      (sum, name) => sum + gzipSync(readFileSync(path.join(root, siteFolder, name))).length,
      0,
    );
    const oneFile = Buffer.byteLength(oneFileOf(await readSite(path.join(root, siteFolder))));
    const [largest = ""] = [...sizes].sort(([, a], [, b]) => b - a).map(([name]) => name);
    console.log(
      `${siteFolder}/index.html written, with ${sizes.size - 1} files beside it: ${kilobytes(all)}, gzipped ${kilobytes(packed)};\nthe largest is ${largest} with ${kilobytes(sizes.get(largest) ?? 0)}. As one file, all of it has ${kilobytes(oneFile)}.`,
    );
  },
});

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
