import { jsonType } from "../../contract/json.js";
import { asList, asRaw, type Description, type Raw, rawsOf } from "./description.js";
import { asIs, bounds, wholes } from "./keywords.js";
import { meaningOf } from "./meaning.js";
import { anything, product, tidy } from "./meet.js";
import { isSame } from "./sameness.js";

/** Schemas that hold at once, as those of an `allOf` do; an empty list takes anything. */
export type Schema = readonly Raw[];

/** The type of a value; `any` where a schema names none. */
export type ShapeType =
  | "any"
  | "null"
  | "boolean"
  | "string"
  | "number"
  | "integer"
  | "array"
  | "object";

/** A keyword's value, and the object that it stands in. */
export interface Rule {
  value: unknown;
  at: Raw;
  keyword: string;
}

/** What a schema says of values of one type: a branch of its normal form. */
export interface Shape {
  type: ShapeType;
  /** What it demands besides members and items, by the name of the rule. */
  rules: ReadonlyMap<string, Rule>;
  members: ReadonlyMap<string, Schema>;
  required: ReadonlyMap<string, Raw>;
  /** What other members have to be; undefined where anything goes. */
  rest: Rule | undefined;
  /** What items have to be; undefined where anything goes. */
  items: Schema | undefined;
  /** Every object that it was read from, the outermost first. */
  sources: readonly Raw[];
}

/** Reads the normal form of schemas: references followed, allOf merged, unions and lists of types as branches. */
export class Shapes {
  readonly #description: Description;
  readonly #known = new Map<Raw, readonly Shape[]>();
  readonly #open = new Set<Raw>();

  constructor(description: Description) {
    this.#description = description;
  }

  /** The branches of a schema. */
  of(schema: Schema): readonly Shape[] {
    const [first] = schema;
    if (!first) return [anything];
    return schema.length === 1
      ? this.#ofOne(first)
      : tidy(product(schema.map((raw) => this.#ofOne(raw))));
  }

  /** The objects that annotate a schema: itself, and what it refers to or consists of, but none of its branches. */
  sources(schema: Schema): Raw[] {
    const found = new Set<Raw>(schema);
    for (const raw of found) {
      const target = this.#description.target(raw);
      for (const next of [...(target ? [target] : []), ...rawsOf(raw.allOf)]) found.add(next);
    }
    return [...found];
  }

  #ofOne(raw: Raw): readonly Shape[] {
    const known = this.#known.get(raw);
    if (known) return known;
    // A schema that consists of itself says nothing by that.
    if (this.#open.has(raw)) return [anything];
    this.#open.add(raw);
    const target = this.#description.target(raw);
    const told = tidy(
      product([
        this.#own(raw),
        ...(target ? [this.#ofOne(target)] : []),
        ...this.#schemas(raw, "allOf").map((part) => this.#ofOne(part)),
        ...["anyOf", "oneOf"].flatMap((key) => {
          const branches = this.#schemas(raw, key);
          return branches.length > 0 ? [branches.flatMap((branch) => this.#ofOne(branch))] : [];
        }),
      ]),
    );
    // Version 3.0 says so of the whole, whatever it is put together of.
    const isNullable = raw.nullable === true && told.every(({ type }) => type !== "null");
    const shapes = isNullable
      ? [...told, { ...anything, type: "null" as const, sources: [raw] }]
      : told;
    this.#open.delete(raw);
    this.#known.set(raw, shapes);
    return shapes;
  }

  #own(raw: Raw): Shape[] {
    return typesOf(raw).map((type) => this.#ownOf(raw, type));
  }

  #ownOf(raw: Raw, type: ShapeType): Shape {
    const isOf = (other: ShapeType) =>
      type === other || type === "any" || (type === "integer" && other === "number");
    const rules = new Map<string, Rule>();
    const add = (name: string, keyword: string, value: unknown) =>
      rules.set(name, { value, at: raw, keyword });
    for (const keyword of Object.keys(raw)) {
      const bound = bounds[keyword];
      const about = wholes[keyword];
      if (bound && isOf(bound[1]) && typeof raw[keyword] === "number")
        add(keyword, keyword, raw[keyword]);
      else if (saysNothing(keyword, raw, type)) continue;
      else if (about && (about === "every" || isOf(about))) {
        const value = keyword === "if" ? [raw.if, raw.then, raw.else] : raw[keyword];
        add(keyword, keyword, [meaningOf(this.#description, value)]);
      } else if (asIs.has(keyword) && type !== "null" && type !== "boolean")
        add(keyword, keyword, raw[keyword]);
    }
    if (isOf("number")) for (const limit of limitsOf(raw, type)) add(...limit);
    const values = enumOf(raw, type);
    if (values) add("enum", raw.const === undefined ? "enum" : "const", values);
    const excluded = excludedOf(raw);
    if (excluded) {
      rules.delete("not");
      add("excluded", "not", excluded);
    }
    const isObject = isOf("object");
    const hasItems = isOf("array") && raw.items !== undefined;
    return {
      ...{ type, rules, sources: [raw] },
      members: isObject && raw.properties !== undefined ? this.#members(raw) : anything.members,
      required: isObject && raw.required !== undefined ? requiredOf(raw) : anything.required,
      rest: isObject ? this.#rest(raw) : undefined,
      items: hasItems ? [this.#schema(raw, "items", raw.items)] : undefined,
    };
  }

  #members(raw: Raw): Map<string, Schema> {
    const entries = Object.entries(asRaw(raw.properties));
    return new Map(
      entries.map(([name, member]) => [name, [this.#schema(raw, "properties", member, name)]]),
    );
  }

  // `true` and `{}` say no more than nothing does.
  #rest(raw: Raw): Rule | undefined {
    const keyword = ["additionalProperties", "unevaluatedProperties"].find(
      (name) => raw[name] !== undefined && raw[name] !== true,
    );
    if (keyword === undefined) return undefined;
    const given = raw[keyword];
    if (given === false) return { value: false, at: raw, keyword };
    const schema = this.#schema(raw, keyword, given);
    return Object.keys(schema).length === 0 ? undefined : { value: [schema], at: raw, keyword };
  }

  #schemas(raw: Raw, keyword: string): Raw[] {
    return asList(raw[keyword]).map((one, index) => this.#schema(raw, keyword, one, index));
  }

  #schema(raw: Raw, keyword: string, value: unknown, key?: string | number): Raw {
    if (typeof value === "object" && value !== null) return value as Raw;
    const keys = key === undefined ? [keyword] : [keyword, key];
    return this.#description.place(value === false ? { not: {} } : {}, raw, keys);
  }
}

// A whole number is a multiple of one, and a condition without consequences is none.
function saysNothing(keyword: string, raw: Raw, type: ShapeType): boolean {
  if (keyword === "multipleOf") return type === "integer" && raw.multipleOf === 1;
  const isEmpty = (value: unknown) => value === undefined || value === true || isSame(value, {});
  return keyword === "if" && isEmpty(raw.then) && isEmpty(raw.else);
}

function requiredOf(raw: Raw): Map<string, Raw> {
  const names = asList(raw.required).filter((one) => typeof one === "string");
  return new Map(names.map((name) => [name as string, raw]));
}

function typesOf(raw: Raw): ShapeType[] {
  const named = (Array.isArray(raw.type) ? raw.type : [raw.type]).filter(
    (one) => typeof one === "string",
  ) as ShapeType[];
  if (named.length > 0) {
    const all = raw.nullable === true ? [...named, "null" as const] : named;
    const types = [...new Set(all)]
      .filter((one) => one !== "integer" || !all.includes("number"))
      .map((one) => (one === "number" && isWhole(raw.multipleOf) ? "integer" : one));
    return raw.enum === undefined ? types : types.filter((type) => enumOf(raw, type)?.length !== 0);
  }
  const values = raw.const === undefined ? raw.enum : [raw.const];
  if (Array.isArray(values)) return [...new Set(values.map((value) => jsonType(value)))];
  if (raw.properties !== undefined) return ["object"];
  return raw.items === undefined ? ["any"] : ["array"];
}

// Steps of whole numbers make a number a whole one.
function isWhole(step: unknown): boolean {
  return typeof step === "number" && step >= 1 && Number.isInteger(step);
}

function enumOf(raw: Raw, type: ShapeType): unknown[] | undefined {
  const values = raw.const === undefined ? raw.enum : [raw.const];
  if (!Array.isArray(values)) return undefined;
  const fits = (value: unknown) => {
    const own = jsonType(value);
    return type === "any" || own === type || (type === "number" && own === "integer");
  };
  return type === "null" ? undefined : values.filter(fits);
}

function excludedOf(raw: Raw): unknown[] | undefined {
  const { not } = raw;
  if (typeof not !== "object" || not === null) return undefined;
  const keys = Object.keys(not).filter((key) => key !== "type" && key !== "description");
  if (keys.length !== 1 || (keys[0] !== "enum" && keys[0] !== "const")) return undefined;
  const { enum: values, const: value } = not as { enum?: unknown[]; const?: unknown };
  return values ?? [value];
}

// An open end of a whole number is the closed end of its neighbour.
function limitsOf(raw: Raw, type: ShapeType): [string, string, number][] {
  const limits: [string, string, number][] = [];
  const step = type === "integer" ? 1 : Number.MIN_VALUE;
  for (const [name, open, sign] of [
    ["maximum", "exclusiveMaximum", -1],
    ["minimum", "exclusiveMinimum", 1],
  ] as const) {
    const closed = raw[name];
    const bound = raw[open] === true ? closed : raw[open];
    if (typeof bound === "number") limits.push([name, open, near(bound, sign * step)]);
    else if (typeof closed === "number") limits.push([name, name, closed]);
  }
  return limits;
}

// The next number where steps are whole, or one that is just told apart where they are not.
function near(bound: number, step: number): number {
  if (Math.abs(step) === 1) return step > 0 ? Math.floor(bound) + 1 : Math.ceil(bound) - 1;
  return bound + Math.sign(step) * Math.max(Math.abs(bound), 1) * 1e-12;
}
