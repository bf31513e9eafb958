import type { SchemaView } from "../../src/contract/ajv/schema-view.js";
import { walk } from "../../src/contract/ajv/walk.js";
import { isObject } from "../../src/contract/json.js";
import type { PlacedSchema } from "../../src/contract/judge/variants.js";

/** An object in a payload that a schema describes. */
export interface Instance {
  file: string;
  pointer: string;
  fields: string[];
}

/** A payload as far as the search for instances needs it. */
export interface Source {
  file: string;
  schema: string;
  value: unknown;
}

/** The objects in the payloads, by the place of each schema that describes them. */
export function instancesByPlace(view: SchemaView, sources: Source[]): Map<string, Instance[]> {
  const instances = new Map<string, Instance[]>();
  for (const { file, schema, value } of sources)
    for (const { pointer, value: found, schemas } of walk(view, schema, value))
      for (const { place } of isObject(found) ? schemas : []) {
        const instance = { file, pointer, fields: Object.keys(found as object) };
        instances.set(place, [...(instances.get(place) ?? []), instance]);
      }
  return instances;
}

/** The required fields that an instance lacks, one message per field and instance. */
export function disproved({ place, schema }: PlacedSchema, instances: Instance[]): string[] {
  const required = (schema.required ?? []) as string[];
  return required.flatMap((field) =>
    instances
      .filter(({ fields }) => !fields.includes(field))
      .map(
        ({ file, pointer }) =>
          `${place} requires \`${field}\`, which is missing in ${file} at ${pointer || "the top"}`,
      ),
  );
}
