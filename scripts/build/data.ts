import { writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";

/** Files of generated/ that hold nothing but data, without their ending. */
const dataFiles = ["contract-data", "contract-records", "examples"] as const;

/**
 * Writes data as CommonJS that parses JSON: an engine reads that in a third of the time that it takes to compile what
 * would say the same in code.
 * @param from folder with the files of {@link dataFiles}.
 * @param to folder to write to.
 */
export async function writeData(from: string, to: string): Promise<void> {
  for (const name of dataFiles) {
    const values = await import(pathToFileURL(path.join(from, `${name}.js`)).href);
    const lines = Object.entries(values).map(
      ([exported, value]) => `exports.${exported}=JSON.parse(${quoted(JSON.stringify(value))});\n`,
    );
    writeFileSync(path.join(to, `${name}.cjs`), `"use strict";${lines.join("")}`);
  }
}

// In these quotation marks those of JSON need no sign before them.
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}

/**
 * Leaves data where it is: one file of CommonJS, which ES modules read too, so that it is in the package once.
 * Whoever imports it has to stand two folders below dist/.
 */
export const sharedData: Plugin = {
  name: "shared data",
  setup({ onResolve }) {
    const names = dataFiles.join("|");
    onResolve({ filter: new RegExp(`/generated/(${names})\\.js$`) }, ({ path: specifier }) => ({
      path: `../../generated/${specifier.split("/").at(-1)?.replace(/\.js$/, ".cjs")}`,
      external: true,
    }));
  },
};

/**
 * Leaves entries that another build writes where they are: what stands on them loads them, and does not hold them again.
 * Whoever imports one has to stand one folder below dist/src/.
 * @param entries their sources.
 */
export function otherEntries(root: string, entries: readonly string[]): Plugin {
  const sources = entries.map((entry) => path.join(root, entry));
  return {
    name: "other entries",
    setup({ onResolve }) {
      onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path: specifier, resolveDir }) => {
        const source = path.join(resolveDir, specifier.replace(/\.js$/, ".ts"));
        if (!sources.includes(source)) return undefined;
        const file = path.relative(path.join(root, "src"), source).replaceAll(path.sep, "/");
        return { path: `../${file.replace(/\.ts$/, ".js")}`, external: true };
      });
    },
  };
}
