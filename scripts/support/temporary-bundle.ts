import { writeFileSync } from "node:fs";
import path from "node:path";
import type { OpenApi } from "../../src/contract/document.js";
import { temporaryFolder } from "./ending.js";

/** Writes a document where another program can read it; answers its path. It goes with this process. */
export function temporaryBundle(document: OpenApi): string {
  const file = path.join(temporaryFolder("wooshpay-bundle-").path, "openapi.json");
  writeFileSync(file, JSON.stringify(document, null, 2));
  return file;
}
