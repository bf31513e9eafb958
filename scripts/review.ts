import { gzipSync } from "node:zlib";
import { oneFileOf } from "../src/cli/reference/one-file.js";
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
    const files = await writeSite(root);
    const sizes = [...files].map(([name, text]) => [name, Buffer.byteLength(text)] as const);
    const all = sizes.reduce((sum, [, size]) => sum + size, 0);
    const packed = [...files.values()].reduce((sum, text) => sum + gzipSync(text).length, 0);
    const [[largest, size] = ["", 0]] = sizes.sort(([, a], [, b]) => b - a);
    const oneFile = Buffer.byteLength(oneFileOf(files));
    console.log(
      `${siteFolder}/index.html written, with ${files.size - 1} files beside it: ${kilobytes(all)}, gzipped ${kilobytes(packed)};\nthe largest is ${largest} with ${kilobytes(size)}. As one file, all of it has ${kilobytes(oneFile)}.`,
    );
  },
});

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
