import { readFileSync } from "node:fs";
import path from "node:path";
import { UserError } from "../support/cli.js";

/**
 * The package's name and version from package.json, which programs name themselves by in what they send.
 * @throws UserError where package.json lacks one of them.
 */
export function generateVersion(root: string): string {
  const { name, version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  for (const [key, value] of Object.entries({ name, version }))
    if (!value || typeof value !== "string")
      throw new UserError(`package.json: expected a ${key}, found ${value}.`);
  return `// Generated from package.json by \`npm run generate\`. Do not edit.

/** Name and version of this package, as a User-Agent names them. */
export const packageVersion = ${JSON.stringify(`${name}/${version}`)};
`;
}
