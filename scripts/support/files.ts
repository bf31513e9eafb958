import { readdirSync } from "node:fs";
import path from "node:path";

/** Files of a folder and the folders in it that end in `ending`, relative to it, with slashes. */
export function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll(path.sep, "/"))
    .filter((file) => file.endsWith(ending))
    .sort();
}
