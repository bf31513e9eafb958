import path from "node:path";
import { build, type Plugin } from "esbuild";

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
        outfile: path.join(folder, file.replace(/\.js$/, ".cjs")),
        plugins: [besideOthers],
        bundle: true,
        external: ["openapi-fetch", "vitest"],
        format: "cjs",
        // For Node, esbuild writes the names down in a form that `import` of a .cjs reads too.
        platform: "node",
        minifySyntax: true,
        minifyWhitespace: isCompact,
        minify: minified.includes(file),
        target: "es2022",
        logLevel: "warning",
      }),
    ),
  );
}

const besideOthers: Plugin = {
  name: "beside others",
  setup({ onResolve }) {
    onResolve({ filter: /\.cjs$/ }, ({ kind, path: specifier }) =>
      kind === "entry-point" ? undefined : { path: specifier, external: true },
    );
    onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ kind, path: specifier }) =>
      kind === "entry-point"
        ? undefined
        : { path: specifier.replace(/\.js$/, ".cjs"), external: true },
    );
  },
};
