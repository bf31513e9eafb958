import { readFileSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../support/cli.js";
import { filesIn } from "../support/files.js";

/**
 * Where the declarations in a folder, as compilers wrote them for users' own modules, name files inside a
 * package. `import("wooshpay-openapi/dist/…")` works with one release and no other, and with one way of
 * resolving modules.
 */
export function innerNames(folder: string, packageName: string): Problem[] {
  const inner = new RegExp(`["']${packageName}/(?:dist|src|generated)/[^"']*["']`);
  const files = [".d.ts", ".d.cts"].flatMap((ending) => filesIn(folder, ending));
  return files.flatMap((file) => {
    const [found] = inner.exec(readFileSync(path.join(folder, file), "utf8")) ?? [];
    const expected = "declarations that name entries of the package alone";
    return found ? [{ file, expected, found }] : [];
  });
}
