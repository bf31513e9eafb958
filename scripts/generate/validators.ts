import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { UserError } from "../support/cli.js";
import type { OpenApi, Schema } from "../support/openapi.js";
import { banner } from "./banner.js";

// Keywords that say nothing about validity; the code would carry them along for nothing.
const annotations = new Set(["description", "default", "discriminator"]);

/**
 * Ajv's standalone code for every component schema, in one file without imports, and its types.
 * @throws UserError for a schema that Ajv's strict mode refuses.
 */
export async function generateValidators(
  document: OpenApi,
): Promise<{ code: string; declarations: string }> {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  // The types already say integer and string; checking the formats would ship all of ajv-formats for nothing.
  ajv.addFormat("int64", true);
  ajv.addFormat("binary", true);
  ajv.addKeyword("components");
  const schemas = withoutAnnotations(document.components.schemas);
  ajv.addSchema({ $id: "wooshpay", components: { schemas } });
  const names = Object.keys(schemas);
  for (const name of names) compile(ajv, name);
  const exported = names.map((name) => [validatorName(name), referenceTo(name)]);
  const source = standalone.default(ajv, Object.fromEntries(exported));
  return { code: banner + (await withoutImports(source)), declarations: declarationsOf(names) };
}

function compile(ajv: Ajv2020, name: string): void {
  try {
    ajv.getSchema(referenceTo(name));
  } catch (error) {
    throw new UserError(
      `schema ${name}\n  expected: a schema that Ajv compiles in strict mode\n  found:    ${(error as Error).message}`,
    );
  }
}

function withoutAnnotations(schemas: Record<string, Schema>): Record<string, Schema> {
  return mapValues(schemas, plainSchema);
}

function plainSchema(schema: Schema): Schema {
  const kept = Object.entries(schema).filter(
    ([keyword]) => !annotations.has(keyword) && !keyword.startsWith("x-"),
  );
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, plainMember(keyword, value)]));
}

// Under `properties` the keys are names of fields, not keywords: a field may be called `description`.
function plainMember(keyword: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => (isSchema(item) ? plainSchema(item) : item));
  if (!isSchema(value)) return value;
  return keyword === "properties"
    ? mapValues(value as Record<string, Schema>, plainSchema)
    : plainSchema(value);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null;
}

function mapValues<From, To>(record: Record<string, From>, change: (value: From) => To) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function referenceTo(name: string): string {
  return `wooshpay#/components/schemas/${name}`;
}

function validatorName(name: string): string {
  return `validate${name}`;
}

// Standalone code still requires Ajv's small run-time helpers; here they are written into the file.
async function withoutImports(source: string): Promise<string> {
  const result = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: "js" },
    // The output names modules by their path from here: the same in whichever folder this runs.
    absWorkingDir: path.resolve(import.meta.dirname, "../.."),
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    target: "es2022",
    minifySyntax: true,
    legalComments: "none",
    logLevel: "silent",
  });
  return result.outputFiles[0]?.text ?? "";
}

function declarationsOf(names: string[]): string {
  const lines = names.map(
    (name) =>
      `/** Whether a value fits {@link models.${name} | ${name}}; what does not fit is on \`errors\`. */
export declare const ${validatorName(name)}: Validator<models.${name}>;`,
  );
  return `${banner}import type * as models from "./models.js";

/** One way in which a value differs from its schema, as Ajv reports it. */
export interface ValidationError {
  /** JSON pointer into the value. */
  instancePath: string;
  /** JSON pointer into the schema. */
  schemaPath: string;
  /** The keyword of JSON Schema that the value breaks, for example \`required\`. */
  keyword: string;
  /** What the keyword asks for, for example \`{ missingProperty: "amount" }\`; its shape depends on the keyword. */
  params: Record<string, unknown>;
  /** What is wrong, in English, without the place. */
  message?: string;
}

/** Says whether a value fits its schema; \`errors\` holds what the last call found. Never throws. */
export interface Validator<Model> {
  (value: unknown): value is Model;
  /** All that the last call found; null when the value fitted, undefined before the first call. */
  errors?: ValidationError[] | null;
}

${lines.join("\n")}
`;
}
