import path from "node:path";
import { build, type Plugin } from "esbuild";
import { filesIn } from "../support/files.js";

/**
 * Writes a .cjs beside every .js of a folder. It is made from the .js file by file, so that what the
 * ES modules share is shared here too, and `instanceof` holds between entries.
 */
export async function writeCommonJs(folder: string, minified: readonly string[]): Promise<void> {
  const files = filesIn(folder, ".js");
  await Promise.all(
    files.map((file) =>
      build({
        entryPoints: [path.join(folder, file)],
        outfile: path.join(folder, file.replace(/\.js$/, ".cjs")),
        plugins: [besideOthers],
        bundle: true,
        external: ["openapi-fetch"],
        format: "cjs",
        // For Node, esbuild writes the names down in a form that `import` of a .cjs reads too.
        platform: "node",
        minifySyntax: true,
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
    onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ kind, path: specifier }) =>
      kind === "entry-point"
        ? undefined
        : { path: specifier.replace(/\.js$/, ".cjs"), external: true },
    );
  },
};
