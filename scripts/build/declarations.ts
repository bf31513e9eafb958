import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { filesIn } from "../support/files.js";

/**
 * Makes the declarations in a folder usable from both kinds of modules.
 *
 * A CommonJS file may not import declarations of ES modules before TypeScript 5.8, an ES module may
 * import those of CommonJS in all versions. So every .d.ts becomes a .d.cts, and the entries alone
 * get a .d.ts again, one that hands everything on: no text is there twice, and a `WooshPay` is the
 * same class to the compiler whichever way it was imported.
 */
export function declareForBoth(folder: string, entries: readonly string[]): void {
  for (const file of filesIn(folder, ".d.ts")) {
    const declarations = path.join(folder, file);
    const text = readFileSync(declarations, "utf8");
    writeFileSync(declarations.replace(/\.d\.ts$/, ".d.cts"), withCommonJsSpecifiers(text));
    rmSync(declarations);
  }
  for (const entry of entries) {
    const name = path.basename(entry, ".js");
    const text = `export * from "./${name}.cjs";\n`;
    writeFileSync(path.join(folder, entry.replace(/\.js$/, ".d.ts")), text);
  }
}

/** Removes declarations that none of the entries leads to. */
export function dropUnused(folder: string, entries: readonly string[]): void {
  const used = new Set<string>();
  const follow = (file: string): void => {
    if (used.has(file)) return;
    used.add(file);
    const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
    for (const { fileName } of importedFiles)
      if (fileName.startsWith("."))
        follow(path.resolve(path.dirname(file), fileName.replace(/\.cjs$/, ".d.cts")));
  };
  for (const entry of entries) follow(path.resolve(folder, entry.replace(/\.js$/, ".d.cts")));
  for (const file of filesIn(folder, ".d.cts").map((name) => path.resolve(folder, name)))
    if (!used.has(file)) rmSync(file);
}

// The compiler's own scanner finds the specifiers: doc comments may quote imports as well.
function withCommonJsSpecifiers(text: string): string {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  let result = "";
  let done = 0;
  for (const { fileName, pos } of importedFiles.sort((a, b) => a.pos - b.pos)) {
    if (!fileName.startsWith(".")) continue;
    // The position is that of the quotation mark.
    result += text.slice(done, pos + 1) + fileName.replace(/\.js$/, ".cjs");
    done = pos + 1 + fileName.length;
  }
  return result + text.slice(done);
}
