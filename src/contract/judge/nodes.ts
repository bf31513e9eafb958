import type { EvidenceData } from "../data.js";
import type { Schema } from "../document.js";
import { isObject, type JsonType, jsonType } from "../json.js";
import { allowsType, isForbidden, list } from "./declared.js";
import type { PlacedSchema } from "./variants.js";

/** A schema that is ready to hold values against; it does not say anything about what a value holds. */
export interface Node extends PlacedSchema {
  /** What its own keywords say against a value, the type first. */
  readonly tests: readonly Test[];
  readonly required: readonly string[];
  readonly properties: ReadonlyMap<string, Node>;
  /** What further members are: of a schema, anything, not allowed; undefined where nothing is said. */
  readonly additional: Node | boolean | undefined;
  readonly items: Node | undefined;
  /** What applies together with it: what its reference leads to, and what `allOf` holds. */
  readonly together: readonly Node[];
  readonly unions: readonly Union[];
  /** Its own evidence, or that of the schema around it. */
  readonly evidence: EvidenceData | undefined;
}

/** Schemas of which one has to fit. */
export interface Union {
  /** The schema that has the keyword. */
  readonly owner: Node;
  readonly keyword: "anyOf" | "oneOf";
  readonly branches: readonly Node[];
  /** Member that says which branch is meant, with the values that it may have. */
  readonly tag: { name: string; values: readonly string[] } | undefined;
}

/** A keyword that can say something against a value by itself. */
export interface Test {
  readonly keyword: string;
  /** What the keyword asks for, where a value does not fit; undefined where it fits. */
  readonly check: (value: unknown) => Record<string, unknown> | undefined;
}

type Checker = (limit: never) => Test["check"];

const limits = (fits: (value: never, limit: number) => boolean, type: string): Checker => {
  return (limit: number) => (value) => {
    const isMeant = (Array.isArray(value) ? "array" : typeof value) === type;
    return !isMeant || fits(value as never, limit) ? undefined : { limit };
  };
};

const lengthOf = (text: string) => [...text].length;

// The order is that in which mistakes are told.
const checkers: Readonly<Record<string, Checker>> = {
  type: (declared: JsonType | JsonType[]) => {
    const types = new Set([declared].flat());
    const [only] = types;
    if (types.size === 1 && only !== "number" && only !== "integer") {
      const params = { type: [only] };
      return (value) => (jsonType(value) === only ? undefined : params);
    }
    return (value) => (allowsType(types, jsonType(value)) ? undefined : { type: [...types] });
  },
  const: (allowedValue) => (value) => (value === allowedValue ? undefined : { allowedValue }),
  enum: (values: unknown[]) => {
    const allowed = new Set(values);
    return (value) => (allowed.has(value) ? undefined : { allowedValues: values });
  },
  minimum: limits((value: number, limit) => value >= limit, "number"),
  maximum: limits((value: number, limit) => value <= limit, "number"),
  minLength: limits((value: string, limit) => lengthOf(value) >= limit, "string"),
  maxLength: limits((value: string, limit) => lengthOf(value) <= limit, "string"),
  minItems: limits((value: unknown[], limit) => value.length >= limit, "array"),
  maxItems: limits((value: unknown[], limit) => value.length <= limit, "array"),
  pattern: (pattern: string) => {
    const expression = new RegExp(pattern, "u");
    return (value) =>
      typeof value === "string" && !expression.test(value) ? { pattern } : undefined;
  },
  not: (forbidden: unknown) => (value) => (isForbidden(forbidden, value) ? {} : undefined),
};

// They hold schemas, or say nothing that their types do not say.
const others = new Set([
  ...["$ref", "allOf", "anyOf", "oneOf", "items", "properties", "additionalProperties", "required"],
  ...["default", "deprecated", "description", "discriminator", "example", "examples", "title"],
]);

const silentFormats = new Set(["int64", "binary"]);

/** The component schemas as nodes, each made when it is first asked for. */
export class Nodes {
  readonly #schemas: Readonly<Record<string, Schema>>;
  readonly #components = new Map<string, Node>();

  constructor(schemas: Readonly<Record<string, Schema>>) {
    this.#schemas = schemas;
  }

  /**
   * The node of a component.
   * @throws Error when there is none of this name.
   */
  component(name: string): Node {
    const known = this.#components.get(name);
    if (known) return known;
    const schema = Object.hasOwn(this.#schemas, name) ? this.#schemas[name] : undefined;
    if (!schema) throw new Error(`there is no component schema ${name}`);
    const node = this.make(name, schema);
    this.#components.set(name, node);
    return node;
  }

  /** Names of the components. */
  get names(): string[] {
    return Object.keys(this.#schemas);
  }

  /**
   * The node of a schema that is no component.
   * @param place what it is called.
   */
  make(place: string, schema: Schema, around?: EvidenceData): Node {
    const evidence = (schema["x-evidence"] as EvidenceData | undefined) ?? around;
    const inner = (keyword: string, value: unknown) =>
      this.make(`${place}/${keyword}`, value as Schema, evidence);
    const held = (keyword: string) =>
      list(schema[keyword]).map((one, index) => inner(`${keyword}/${index}`, one));
    const properties = Object.entries((schema.properties ?? {}) as Schema);
    const { additionalProperties, items, $ref } = schema;
    const all = held("allOf");
    const unions: Union[] = [];
    const component = (name: string) => this.component(name);
    const node: Node = {
      ...{ place, schema, evidence, unions },
      tests: testsOf(schema),
      required: (schema.required ?? []) as string[],
      properties: new Map(
        properties.map(([name, one]) => [name, inner(`properties/${name}`, one)]),
      ),
      additional: isObject(additionalProperties)
        ? inner("additionalProperties", additionalProperties)
        : (additionalProperties as boolean | undefined),
      items: isObject(items) ? inner("items", items) : undefined,
      // Components refer to one another in circles.
      get together() {
        const name = typeof $ref === "string" ? $ref.split("/").at(-1) : undefined;
        const together = name === undefined ? all : [component(name), ...all];
        Object.defineProperty(node, "together", { value: together });
        return together;
      },
    };
    for (const keyword of ["anyOf", "oneOf"] as const)
      if (schema[keyword])
        unions.push({ owner: node, keyword, branches: held(keyword), tag: tagOf(schema) });
    return node;
  }
}

/** Whether nodes judge all that a keyword of a schema says. */
export function isJudged(keyword: string, value: unknown): boolean {
  const isSilent = keyword === "format" && silentFormats.has(String(value));
  return keyword in checkers || others.has(keyword) || keyword.startsWith("x-") || isSilent;
}

function testsOf(schema: Schema): Test[] {
  return Object.entries(checkers).flatMap(([keyword, checker]) =>
    keyword in schema ? [{ keyword, check: checker(schema[keyword] as never) }] : [],
  );
}

function tagOf({ discriminator }: Schema): Union["tag"] {
  if (!isObject(discriminator)) return undefined;
  const { propertyName, mapping } = discriminator;
  return { name: String(propertyName), values: Object.keys(mapping as object) };
}
