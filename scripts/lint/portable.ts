import { listOperations, type OpenApi, type Schema } from "../../src/contract/document.js";
import { isObject, pointerTo, valueAt } from "../../src/contract/json.js";
import type { Problem } from "../support/cli.js";

/** A schema of the bundle and where it stands. */
interface Placed {
  pointer: string;
  schema: Schema;
  /** Whether it is a component itself. */
  named: boolean;
}

/** One thing that generators of code cannot take, though OpenAPI allows it. */
interface Hazard {
  expected: string;
  /** What stands there instead; undefined when the schema is fine. */
  found: (schema: Schema, place: Placed, document: OpenApi) => string | undefined;
}

// Each of these made a generator crash, made code that does not compile, or lost members silently.
const hazards: Hazard[] = [
  {
    expected: "a type beside const",
    found: ({ const: value, type }) => (value !== undefined && !type ? "none" : undefined),
  },
  {
    expected: "not: {required: …} for a member that must not be there",
    found: ({ type, properties }) =>
      type === "null" || Object.values(properties ?? {}).some((one) => one?.type === "null")
        ? 'type: "null"'
        : undefined,
  },
  {
    expected: "oneOf, since each value fits the branch of its own JSON type only",
    found: ({ anyOf }, _, document) =>
      isList(anyOf) && areDisjoint(anyOf.map((branch) => typesOf(document, branch)))
        ? "anyOf"
        : undefined,
  },
  {
    expected: "a component of its own, by $ref",
    found: ({ properties }, { named }) =>
      isObject(properties) && !named ? "an object with members inside another schema" : undefined,
  },
  {
    expected: "an object, and null beside it at the place where it is used",
    found: ({ type, properties }) =>
      isObject(properties) && Array.isArray(type) ? `type: [${type.join(", ")}]` : undefined,
  },
  {
    expected: "not: {enum: …}, since engines without look-ahead refuse the pattern",
    found: ({ pattern }) => (/\(\?[!=<]/.test(String(pattern)) ? `${pattern}` : undefined),
  },
  {
    expected: "true or a $ref, since named members stand beside it",
    found: ({ properties, additionalProperties: rest }) =>
      isObject(properties) && isObject(rest) && !rest.$ref ? "a schema of its own" : undefined,
  },
];

/** What in the components and bodies of the bundle breaks generators of code, and directives left over. */
export function portabilityProblems(document: OpenApi): Problem[] {
  const placed = componentSchemas(document);
  return [
    ...placed.flatMap((place) =>
      hazards.flatMap(({ expected, found }) => {
        const wrong = found(place.schema, place, document);
        return wrong === undefined ? [] : [problem(place.pointer, expected, wrong)];
      }),
    ),
    ...sentDefaults(document, placed),
    ...leftDirectives(document),
  ];
}

const roots = {
  openapi: "3.1.0",
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
};

/**
 * A version or a dialect at the root with which Prism reads schemas otherwise: without this very dialect it
 * takes them for draft 7, and with that of OpenAPI it checks no body, and says neither.
 */
export function dialectProblems(document: OpenApi): Problem[] {
  return Object.entries(roots)
    .filter(([keyword, value]) => document[keyword] !== value)
    .map(([keyword, value]) => problem(`/${keyword}`, value, String(document[keyword])));
}

function problem(pointer: string, expected: string, found: string): Problem {
  return { file: "the bundle", pointer, expected, found };
}

function componentSchemas({ components: { schemas } }: OpenApi): Placed[] {
  return Object.entries(schemas).flatMap(([name, schema]) =>
    schemasIn(schema, pointerTo("/components/schemas", name), true),
  );
}

const holders = ["items", "additionalProperties", "anyOf", "oneOf", "allOf", "properties"];

function schemasIn(schema: Schema, pointer: string, named: boolean): Placed[] {
  const inner = holders.flatMap((keyword) => {
    const held = schema[keyword];
    const place = pointerTo(pointer, keyword);
    const isOne = keyword === "items" || keyword === "additionalProperties";
    const members: [string, unknown][] = isOne
      ? [[place, held]]
      : Object.entries(held ?? {}).map(([key, one]) => [pointerTo(place, key), one]);
    return members.flatMap(([at, one]) => (isObject(one) ? schemasIn(one, at, false) : []));
  });
  // Null as a branch is how a value that may be absent is written; it is no schema of its own.
  return schema.type === "null" && /\/(?:one|any)Of\/\d+$/.test(pointer)
    ? inner
    : [{ pointer, schema, named }, ...inner];
}

function isList(value: unknown): value is Schema[] {
  return Array.isArray(value);
}

/** The JSON types of a schema; undefined where it does not say. */
function typesOf(document: OpenApi, schema: Schema): string[] | undefined {
  if (typeof schema.$ref === "string")
    return typesOf(document, (valueAt(document, schema.$ref.slice(1)) ?? {}) as Schema);
  if (schema.type) return [schema.type].flat() as string[];
  const branches = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined;
  const types = branches?.map((branch) => typesOf(document, branch));
  return types?.every((some) => some !== undefined) ? types.flat() : undefined;
}

function areDisjoint(branches: (string[] | undefined)[]): boolean {
  if (branches.some((types) => types === undefined)) return false;
  const all = branches.flatMap((types) => (types ?? []).map(widest));
  return new Set(all).size === all.length;
}

// An integer is a number too.
function widest(type: string): string {
  return type === "integer" ? "number" : type;
}

/** Defaults in what is sent: generators make the member required, or send what nobody has set. */
function sentDefaults(document: OpenApi, placed: Placed[]): Problem[] {
  const sent = new Set<string>();
  const follow = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { $ref: reference } = value as { $ref?: unknown };
    if (typeof reference === "string" && !sent.has(reference)) {
      sent.add(reference);
      follow(valueAt(document, reference.slice(1)));
    }
    for (const inner of Object.values(value)) follow(inner);
  };
  for (const { section, operation } of listOperations(document))
    if (section === "paths")
      for (const { schema } of Object.values(operation.requestBody?.content ?? {})) follow(schema);
  return placed.flatMap(({ pointer, schema }) => {
    const component = pointer.split("/").slice(0, 4).join("/");
    return "default" in schema && sent.has(`#${component}`)
      ? [problem(pointer, "the default in words, since this is sent", `default: ${schema.default}`)]
      : [];
  });
}

// What the sources say to the bundler means nothing to anybody else.
const directives = ["x-from-register", "x-list-of", "x-echo-of", "x-applies-to", "x-errors"];

function leftDirectives(value: unknown, pointer = ""): Problem[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = pointerTo(pointer, key);
    return directives.includes(key)
      ? [problem(at, "a place that the bundler fills", `${key}, which no rule followed`)]
      : leftDirectives(inner, at);
  });
}
