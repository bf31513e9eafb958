import { list } from "./declared.js";
import type { Schema } from "./document.js";
import { isObject, members, type Path, pointerOf } from "./json.js";
import type { SchemaView } from "./schema-view.js";
import { judgeOf } from "./unions.js";
import type { PlacedSchema } from "./variants.js";

/** One value inside a payload and every schema that applies to it. */
export interface Visit {
  path: Path;
  pointer: string;
  value: unknown;
  /** The schemas that stand at this place. */
  declared: PlacedSchema[];
  /** Those and what they lead to: through references, allOf and the branch of a union that the value means. */
  schemas: PlacedSchema[];
  /** Whether it is, or lies in, an undescribed value of an object with `additionalProperties: true`. */
  inOpenMap: boolean;
}

/** Walks a value together with the component schema that it fits: every value at every depth. */
export function walk(view: SchemaView, name: string, value: unknown): Visit[] {
  const start = { place: name, schema: view.schema(name) };
  return visit(view, {
    path: [],
    pointer: "",
    value,
    declared: [start],
    schemas: applying(view, start, value),
    inOpenMap: false,
  });
}

function visit(view: SchemaView, parent: Visit): Visit[] {
  const children = members(parent.value).map(([key, value]): Visit => {
    const declared = parent.schemas.flatMap((one) => memberSchemas(one, key));
    const path = [...parent.path, key];
    return {
      path,
      pointer: pointerOf(path),
      value,
      declared,
      schemas: declared.flatMap((one) => applying(view, one, value)),
      inOpenMap: declared.length === 0 && (parent.inOpenMap || parent.schemas.some(isOpenMap)),
    };
  });
  return [parent, ...children.flatMap((child) => visit(view, child))];
}

function isOpenMap({ schema }: PlacedSchema): boolean {
  return schema.additionalProperties === true;
}

function memberSchemas({ place, schema }: PlacedSchema, key: string | number): PlacedSchema[] {
  if (typeof key === "number") return placed(`${place}/items`, schema.items);
  const { properties, additionalProperties } = schema;
  if (isObject(properties) && Object.hasOwn(properties, key))
    return placed(`${place}/properties/${key}`, properties[key]);
  return placed(`${place}/additionalProperties`, additionalProperties);
}

function placed(place: string, schema: unknown): PlacedSchema[] {
  return isObject(schema) ? [{ place, schema }] : [];
}

function applying(view: SchemaView, one: PlacedSchema, value: unknown): PlacedSchema[] {
  const { place, schema } = one;
  const inner = [
    ...referenced(view, schema),
    ...list(schema.allOf).map((held, index) => ({
      place: `${place}/allOf/${index}`,
      schema: held,
    })),
    ...["anyOf", "oneOf"].flatMap((keyword) => meantBranch(view, one, keyword, value)),
  ];
  return [one, ...inner.flatMap((held) => applying(view, held, value))];
}

function referenced(view: SchemaView, { $ref }: Schema): PlacedSchema[] {
  if (typeof $ref !== "string") return [];
  const { name, schema } = view.resolve($ref);
  return [{ place: name, schema }];
}

function meantBranch(
  view: SchemaView,
  { place, schema }: PlacedSchema,
  keyword: string,
  value: unknown,
): PlacedSchema[] {
  const branches = list(schema[keyword]);
  const meant = judgeOf(view).branch(branches, value);
  return meant ? [{ place: `${place}/${keyword}/${branches.indexOf(meant)}`, schema: meant }] : [];
}
