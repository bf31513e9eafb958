import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";
import { asCommonJs, besideOthers, installed, writeCommonJs } from "./commonjs.js";
import { otherEntries, sharedData } from "./data.js";

/** What {@link buildKit} builds: paths of sources. */
export interface KitSources {
  /** What is imported or required for what it exports. */
  entries: readonly string[];
  /** Those of them of which nobody uses a part alone. */
  whole: readonly string[];
  /** What is imported or required for what it does. */
  setups: readonly string[];
  /** What is started; it awaits nothing outside of functions. */
  programs: readonly string[];
  /** Entries of other builds, which are loaded from where they lie. */
  others: readonly string[];
}

const settings = {
  bundle: true,
  external: [...installed] as string[],
  format: "esm",
  platform: "node",
  target: "es2022",
  minifySyntax: true,
  // The names stay, for the stack of whoever reports a defect.
  minifyWhitespace: true,
  logLevel: "warning",
} as const;

/**
 * Builds what tests import and terminals start, into dist/src. All their code is in the package once, as CommonJS, so
 * that a class is one class, and what counts counts in one place, whichever way they are loaded. Of the ES modules those
 * of the entries stay, which say for each name where it comes from: a bundler leaves out what nobody imports.
 * @returns what has been taken in.
 */
export async function buildKit(
  root: string,
  { entries, whole, setups, programs, others }: KitSources,
): Promise<Metafile> {
  const output = path.join(root, "dist/src");
  const started = named(programs);
  const loaded = { ...named(entries), ...named(setups) };
  const { metafile } = await build({
    ...{ ...settings, absWorkingDir: root, outdir: output, metafile: true },
    entryPoints: { ...loaded, ...started, ...twinsOf(entries) },
    ...{ splitting: true, chunkNames: "shared/[name]-[hash]" },
    plugins: [sharedData, otherEntries(root, others), twins(root)],
  });
  rmSync(path.join(output, twinFolder), { recursive: true });
  const files = Object.keys(metafile.outputs)
    .map((file) => path.posix.relative("dist/src", file))
    .filter((file) => !file.startsWith(twinFolder));
  const isOne = (file: string, some: object) => file.replace(/\.js$/, "") in some;
  await writeCommonJs(output, files, { isCompact: true });
  for (const file of files)
    if (isOne(file, named(whole)))
      importWhole(path.join(output, file), metafile.outputs[`dist/src/${file}`]?.exports ?? []);
    else if (isOne(file, started)) writeStart(path.join(output, file));
    else if (isOne(file, loaded)) await importCommonJs(path.join(output, file));
    else rmSync(path.join(output, file));
  return metafile;
}

async function importCommonJs(file: string): Promise<void> {
  await build({
    ...{ ...settings, entryPoints: [file], outfile: file, allowOverwrite: true },
    plugins: [besideOthers],
  });
}

// Node reads all of a CommonJS file that is imported for the names that it exports, and what that one requires it only
// compiles: for a large file that is half of the time, so that a small one stands between.
function importWhole(file: string, names: readonly string[]): void {
  const list = names.join(",");
  const beside = JSON.stringify(besideName(file));
  writeFileSync(file, `import{${list}}from${beside};export{${list}};\n`);
}

// What is required is not read for its names, and later versions of Node keep what they have compiled of it.
function writeStart(file: string): void {
  const lines = [
    "#!/usr/bin/env node",
    'import module from "node:module";',
    "module.enableCompileCache?.();",
    `module.createRequire(import.meta.url)(${JSON.stringify(besideName(file))});`,
  ];
  writeFileSync(file, `${lines.join("\n")}\n`);
}

function besideName(file: string): string {
  return `./${asCommonJs(path.basename(file))}`;
}

function named(sources: readonly string[]): Record<string, string> {
  return Object.fromEntries(sources.map((one) => [one.replace(/^src\/|\.ts$/g, ""), one]));
}

const twinFolder = "twins/";

// An entry holds what no other needs. With a twin, which is thrown away, all of it is shared, and lies in files beside
// the two: what an ES module of an entry and its CommonJS held themselves would be there twice.
function twinsOf(entries: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(named(entries)).map(([name, source]) => [twinFolder + name, `twin:${source}`]),
  );
}

function twins(root: string): Plugin {
  return {
    name: "twins",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^twin:/ }, ({ path: name }) => {
        return { path: name.replace("twin:", "./"), namespace: "twin" };
      });
      onLoad({ filter: /./, namespace: "twin" }, ({ path: source }) => {
        return { contents: `export * from ${JSON.stringify(source)};`, resolveDir: root };
      });
    },
  };
}
