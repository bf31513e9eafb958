import path from "node:path";
import { build, type Plugin } from "esbuild";

/** Packages that a user's project has; everything else is taken in. */
export const installed = ["openapi-fetch", "vitest"] as const;

/**
 * Writes a .cjs beside some .js of a folder. It is made from the .js file by file, so that what the
 * ES modules share is shared here too, and `instanceof` holds between entries.
 * @param minified files that nobody reads.
 * @param isCompact whether white space and comments go.
 */
export async function writeCommonJs(
  folder: string,
  files: readonly string[],
  { minified = [], isCompact = false }: { minified?: readonly string[]; isCompact?: boolean },
): Promise<void> {
  await Promise.all(
    files.map((file) =>
      build({
        entryPoints: [path.join(folder, file)],
        outfile: path.join(folder, asCommonJs(file)),
        plugins: [besideOthers],
        bundle: true,
        external: [...installed],
        format: "cjs",
        // For Node, esbuild writes the names down in a form that `import` of a .cjs reads too.
        platform: "node",
        // What is loaded when it is called is required: that takes less time than to import it.
        supported: { "dynamic-import": false },
        define: { "import.meta.dirname": "__dirname" },
        minifySyntax: true,
        minifyWhitespace: isCompact,
        minify: minified.includes(file),
        target: "es2022",
        logLevel: "warning",
      }),
    ),
  );
}

/** The name of what {@link writeCommonJs} makes of a file. */
export function asCommonJs(file: string): string {
  return file.replace(/\.js$/, ".cjs");
}

// Only entries do something when they are loaded, and nothing imports them for it.
const beside = { external: true, sideEffects: false };

/** Has a file import the .cjs of the files beside it, and not their .js. */
export const besideOthers: Plugin = {
  name: "beside others",
  setup({ onResolve }) {
    onResolve({ filter: /\.cjs$/ }, ({ kind, path: specifier }) =>
      kind === "entry-point" ? undefined : { path: specifier, ...beside },
    );
    onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ kind, path: specifier }) =>
      kind === "entry-point" ? undefined : { path: asCommonJs(specifier), ...beside },
    );
  },
};
