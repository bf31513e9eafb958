import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describeSandbox } from "../../src/sandbox/describe.js";
import { UserError } from "../support/cli.js";

const file = "docs/sandbox-life-cycles.md";

/**
 * Writes what the sandbox says of itself as a page, or compares it with the one that is there.
 * @returns what was done, in words.
 * @throws UserError for a difference.
 */
export function runSandboxDocs(root: string, { check }: { check: boolean }): string {
  const place = path.join(root, file);
  const text = describeSandbox();
  if (!check) writeFileSync(place, text);
  else if (readFileSync(place, "utf8") !== text)
    throw new UserError(
      `${file} is not what src/sandbox says of itself. Run \`npm run generate\`.`,
    );
  return check ? `${file} as src/sandbox gives it.` : `${file} written.`;
}
