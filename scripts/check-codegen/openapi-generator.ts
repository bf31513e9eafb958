import { spawnSync } from "node:child_process";
import path from "node:path";
import { runStep } from "../support/program.js";
import { missingPython, pythonTools } from "../support/python.js";
import type { Workshop } from "./target.js";

// It tells each step otherwise, hundreds of lines before the one that says what went wrong.
const quiet = { JAVA_OPTS: "-Dlog.level=error" };

/** How openapi-generator is called. */
export interface GeneratorOptions {
  /** Folder to generate into, seen from the workshop's; that folder itself when left out. */
  folder?: string;
  /** What goes to `--additional-properties`: the options of the single generator. */
  properties?: Readonly<Record<string, string | boolean>>;
  /** Further parameters as they are, for example `["--global-property", "models,supportingFiles"]`. */
  parameters?: readonly string[];
}

/**
 * What is missing on this machine to run openapi-generator, for example `java`; undefined when
 * nothing is. Its jar comes from a package of Python, so that one list pins it for all languages.
 */
export function missingOpenApiGenerator(): string | undefined {
  const missing = [missingPython(), missingJava()].filter((name) => name !== undefined);
  return missing.length > 0 ? missing.join(" and ") : undefined;
}

/**
 * Generates code with openapi-generator, in the version that python/requirements.txt pins. Installs
 * it first unless that was done already. Answers what it printed.
 * @param generator - One of openapi-generator's, for example `python` or `go`.
 * @throws UserError with what it printed when it fails.
 */
export async function generateWith(
  generator: string,
  workshop: Workshop,
  options: GeneratorOptions = {},
): Promise<string> {
  const { program, environment } = await pythonTools(workshop.home, "the generators of Python");
  const { folder = ".", properties = {}, parameters = [] } = options;
  const pairs = Object.entries(properties).map(([name, value]) => `${name}=${value}`);
  const own = pairs.length > 0 ? ["--additional-properties", pairs.join(",")] : [];
  const output = path.resolve(workshop.folder, folder);
  return runStep(
    `openapi-generator generates ${generator}`,
    program("openapi-generator-cli"),
    ["generate", "-g", generator, "-i", workshop.input, "-o", output, ...own, ...parameters],
    { cwd: workshop.folder, env: { ...environment, ...quiet } },
  );
}

function missingJava(): string | undefined {
  return spawnSync("java", ["-version"]).status === 0 ? undefined : "java";
}
