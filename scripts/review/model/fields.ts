import type { Schema, Evidence as Stated } from "../../../src/contract/document.js";
import { isObject, pointerTo } from "../../../src/contract/json.js";
import type { Evidence, Field } from "./model.js";
import { valueTypeOf } from "./value-type.js";

/** What the fields of a schema are read with. */
export interface FieldContext {
  /** Page that they stand on. */
  file: string;
  units: Readonly<Record<string, string>>;
}

/** Evidence as the site has it; undefined where there is none. */
export function evidenceOf(holder: object, inherited?: Evidence): Evidence | undefined {
  const stated = (holder as { "x-evidence"?: Stated })["x-evidence"];
  if (!stated) return inherited && inherits(inherited);
  return {
    ...{ level: stated.level, pages: stated.documents ?? [], isOwn: true },
    ...(stated.note === undefined ? {} : { note: stated.note }),
  };
}

function inherits(from: Evidence): Evidence {
  return { ...from, isOwn: false, note: undefined, from: from.from ?? from };
}

interface Place {
  pointer: string;
  /** What people call it. */
  name: string;
  depth: number;
  inherited: Evidence | undefined;
}

/**
 * The members of a schema, and behind each those of the objects in it that have no name of their own: inside of lists,
 * maps and branches, too.
 */
export function fieldsOf(schema: Schema, place: Place, context: FieldContext): Field[] {
  const required = new Set((schema.required ?? []) as string[]);
  const members = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
  return [
    ...members.flatMap(([key, member]) =>
      memberFields({ key, member, isRequired: required.has(key) }, place, context),
    ),
    ...insidesOf(schema).flatMap(([path, inside, suffix]) =>
      fieldsOf(
        inside,
        { ...place, pointer: place.pointer + path, name: place.name + suffix },
        context,
      ),
    ),
  ];
}

interface Member {
  key: string;
  member: Schema;
  isRequired: boolean;
}

function memberFields(
  { key, member, isRequired }: Member,
  place: Place,
  context: FieldContext,
): Field[] {
  const pointer = pointerTo(pointerTo(place.pointer, "properties"), key);
  const name = `${place.name}.${key}`;
  const evidence = evidenceOf(member, place.inherited);
  const field: Field = {
    ...{ pointer, name, key, isRequired, depth: place.depth },
    address: { file: context.file, anchor: name },
    evidence,
    contradictions: [],
    questions: [],
    type: valueTypeOf(member, context.units),
    description: String(member.description ?? ""),
  };
  const inside = { pointer, name, depth: place.depth + 1, inherited: evidence };
  return [field, ...fieldsOf(member, inside, context)];
}

// Schemas inside of one that do not belong to a member, each with its path and what it adds to the name.
function insidesOf(schema: Schema): [path: string, inside: Schema, suffix: string][] {
  const single = ["items", "additionalProperties"].flatMap(
    (keyword): [string, Schema, string][] => {
      const inside = schema[keyword];
      return isObject(inside) ? [[`/${keyword}`, inside, keyword === "items" ? "" : ".*"]] : [];
    },
  );
  const branches = ["oneOf", "anyOf", "allOf"].flatMap((keyword) =>
    ((schema[keyword] ?? []) as Schema[]).map((inside, index): [string, Schema, string] => {
      const count = (schema[keyword] as Schema[]).filter((one) => one.properties).length;
      return [`/${keyword}/${index}`, inside, count > 1 ? `.${index + 1}` : ""];
    }),
  );
  return [...single, ...branches];
}
