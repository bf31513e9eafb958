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
