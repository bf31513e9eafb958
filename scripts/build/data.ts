import path from "node:path";
import type { Plugin } from "esbuild";

/** Files of generated/ that hold nothing but data, without their ending. */
export const dataFiles = ["contract-data", "examples"] as const;

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
