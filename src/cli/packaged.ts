import { existsSync } from "node:fs";
import path from "node:path";

/**
 * Where a file or a folder of this package lies; undefined where the package has none of the name.
 * @param name its path from the root of the package.
 * @param from a folder inside of the package; that of the program unless told.
 */
export function packagedPath(name: string, from = import.meta.dirname): string | undefined {
  // The code stands at another depth in the package than in its sources.
  for (let folder = from; ; folder = path.dirname(folder)) {
    const place = path.join(folder, name);
    if (existsSync(place)) return place;
    if (folder === path.dirname(folder)) return undefined;
  }
}
