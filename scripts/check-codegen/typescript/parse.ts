import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

// Parses each case with the zod schema of its component, which a generated module exports under the
// component's name after a prefix: parse.ts <module> <prefix> <cases> <outcomes>

interface Schema {
  safeParse(
    value: unknown,
  ): { success: true; data: unknown } | { success: false; error: { message: string } };
}

const [, , module = "", prefix = "", cases = "", outcomes = ""] = process.argv;
const schemas = (await import(pathToFileURL(module).href)) as Record<string, Schema>;
const lines = readFileSync(cases, "utf8").trim().split("\n");
writeFileSync(outcomes, lines.map((line) => `${JSON.stringify(outcomeOf(line))}\n`).join(""));

function outcomeOf(line: string) {
  const { id, schema, value } = JSON.parse(line) as { id: string; schema: string; value: unknown };
  const result = schemas[prefix + schema]?.safeParse(value);
  if (!result) return { id, error: `there is no ${prefix}${schema}` };
  return result.success ? { id, value: result.data } : { id, error: result.error.message };
}
