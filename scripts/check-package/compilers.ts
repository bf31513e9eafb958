import { readFileSync } from "node:fs";
import path from "node:path";

/** A compiler that the package has to work with. */
export interface Compiler {
  /** Its name in scripts/check-package/package.json, such as `typescript-5-4`. */
  name: string;
  version: string;
  /** The file that Node runs. */
  program: string;
}

const names = ["typescript-5-4", "typescript-5-9", "typescript-6", "typescript-7"];

/** The compilers that are installed in the folder `home`, the oldest first. */
export function compilersIn(home: string): Compiler[] {
  return names.map((name) => {
    const folder = path.join(home, "node_modules", name);
    const { version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    return { name, version, program: path.join(folder, "bin/tsc") };
  });
}
