import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build, type Plugin } from "esbuild";
import type { OpenApi, Schema } from "../../src/contract/document.js";
import { isObject, jsonType } from "../../src/contract/json.js";
import { ProblemError } from "../support/cli.js";
import { banner } from "./banner.js";
import { addNotKeyword } from "./not-keyword.js";
import { addUnionKeywords, unionImports } from "./union-keywords.js";
import { stepImports, withSteps } from "./validator-source.js";

// Keywords that say nothing about validity; the code would carry them along for nothing.
const annotations = new Set(["description", "default"]);

/**
 * Ajv's standalone code for every component schema, in one file without imports, and its types.
 * @throws UserError for a schema that Ajv's strict mode refuses.
 */
export async function generateValidators(
  document: OpenApi,
): Promise<{ code: string; declarations: string }> {
  const ajv = createCompiler(document);
  const names = Object.keys(document.components.schemas);
  for (const name of names) compile(ajv, name);
  const exported = names.map((name) => [validatorName(name), referenceTo(name)]);
  const source = withSteps(standalone.default(ajv, Object.fromEntries(exported)));
  return {
    code: banner + (await withoutImports(unionImports + stepImports + source)),
    declarations: declarationsOf(names),
  };
}

/** An Ajv that knows the component schemas, by {@link referenceTo}, and judges as the validators do. */
export function createCompiler(document: OpenApi): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    // It takes what a `not` forbids for required; the bundle is checked for misspelt names itself.
    strictRequired: false,
    allErrors: true,
    inlineRefs: false,
    // With `lines` each statement is on a line of its own, as withSteps needs it.
    code: { source: true, esm: true, lines: true },
  });
  // The types already say integer and string; checking the formats would ship all of ajv-formats for nothing.
  ajv.addFormat("int64", true);
  ajv.addFormat("binary", true);
  ajv.addKeyword("components");
  addUnionKeywords(ajv);
  addNotKeyword(ajv);
  leaveOutEvaluated(ajv);
  const schemas = withoutAnnotations(document.components.schemas);
  ajv.addSchema({ $id: "wooshpay", components: { schemas } });
  return ajv;
}

// Ajv notes beside each function which fields it has seen, and bundlers keep these top-level statements
// with all they mention: whoever uses one validator would pay for every one. Only the two keywords read
// the notes; without them strict mode refuses a schema that needs the notes, instead of ignoring it.
function leaveOutEvaluated(ajv: Ajv2020): void {
  ajv.opts.unevaluated = false;
  for (const keyword of ["unevaluatedProperties", "unevaluatedItems"]) ajv.removeKeyword(keyword);
}

function compile(ajv: Ajv2020, name: string): void {
  try {
    ajv.getSchema(referenceTo(name));
  } catch (error) {
    throw new ProblemError({
      file: `schema ${name}`,
      expected: "a schema that Ajv compiles in strict mode",
      found: (error as Error).message,
    });
  }
}

function withoutAnnotations(schemas: Record<string, Schema>): Record<string, Schema> {
  return mapValues(schemas, plainSchema);
}

function plainSchema(schema: Schema): Schema {
  const kept = Object.entries(schema).filter(
    ([keyword]) =>
      !annotations.has(keyword) &&
      !keyword.startsWith("x-") &&
      !(keyword === "type" && listsValues(schema)),
  );
  const plain = kept.map(([keyword, value]) => [keyword, plainMember(keyword, value)]);
  const { not: forbidden, ...rest } = Object.fromEntries(plain);
  if (!isObject(forbidden)) return rest;
  return { ...rest, not: schema.type === "object" ? ofObjects(forbidden) : forbidden };
}

// What has no members has all that a `not` asks for; that it is no object is the one mistake.
function ofObjects(forbidden: Schema): Schema {
  return Array.isArray(forbidden.anyOf)
    ? { ...forbidden, anyOf: forbidden.anyOf.map(ofObjects) }
    : { type: "object", ...forbidden };
}

// Values that are listed have their type; asked for beside them, it would be a second error of one mistake.
function listsValues({ type, const: value, enum: values = [value] }: Schema): boolean {
  const listed = values as unknown[];
  return listed.every((one) => one !== undefined && [type].flat().includes(jsonType(one)));
}

// Under `properties` the keys are names of fields, not keywords: a field may be called `description`.
function plainMember(keyword: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => (isObject(item) ? plainSchema(item) : item));
  if (!isObject(value)) return value;
  return keyword === "properties"
    ? mapValues(value as Record<string, Schema>, plainSchema)
    : plainSchema(value);
}

function mapValues<From, To>(record: Record<string, From>, change: (value: From) => To) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** The id of a component schema. */
export function referenceTo(name: string): string {
  return `wooshpay#/components/schemas/${name}`;
}

function validatorName(name: string): string {
  return `validate${name}`;
}

// Standalone code still requires Ajv's small run-time helpers; here they are written into the file.
async function withoutImports(source: string): Promise<string> {
  const result = await build({
    stdin: { contents: source, loader: "js" },
    plugins: [helpersByName],
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    minifySyntax: true,
    legalComments: "none",
    logLevel: "silent",
  });
  return result.outputFiles[0]?.text ?? "";
}

// The output names modules by where they lie, and node_modules may be a link or lie in a folder above:
// here modules go by the name they are required by, so that the file is the same everywhere.
const helpersByName: Plugin = {
  name: "helpers by name",
  setup({ onResolve, onLoad }) {
    // This folder's own parts of the validators.
    onResolve({ filter: /^\.\/(union-errors|validator-steps)\.js$/ }, ({ path: name }) => {
      const pluginData = fileURLToPath(new URL(name.replace(/\.js$/, ".ts"), import.meta.url));
      return { path: name.slice(2), namespace: "helper", pluginData };
    });
    onResolve({ filter: /^[^.]/ }, ({ path: name, pluginData: importer = import.meta.url }) => {
      const file = createRequire(importer).resolve(name);
      return { path: name, namespace: "helper", pluginData: file };
    });
    onLoad({ filter: /./, namespace: "helper" }, ({ pluginData: file }) => {
      return { contents: readFileSync(file, "utf8"), loader: "ts", pluginData: file };
    });
  },
};

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
  /** Name of the schema that the value was taken for, where a union of several takes it; the innermost. */
  branch?: string;
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
