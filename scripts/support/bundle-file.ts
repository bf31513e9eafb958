import { readFileSync } from "node:fs";
import path from "node:path";
import { ProblemError, UserError } from "./cli.js";

const name = "generated/openapi.json";

/**
 * Path of the bundle, for programs that read it themselves.
 * @throws UserError when there is none, or it is no OpenAPI document.
 */
export function bundleFile(root: string): string {
  const file = path.join(root, name);
  let document: { openapi?: unknown } | null;
  try {
    document = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT")
      throw new UserError(`${name} is not there. Run \`npm run generate\` first.`);
    throw unusable((error as Error).message);
  }
  if (typeof document?.openapi !== "string") throw unusable("no OpenAPI document");
  return file;
}

function unusable(found: string): UserError {
  const expected = "the description as `npm run generate` writes it; run that again";
  return new ProblemError({ file: name, expected, found });
}
