import { SchemaView } from "../../src/contract/ajv/schema-view.js";
import { walk } from "../../src/contract/ajv/walk.js";
import type { OpenApi, Schema } from "../../src/contract/document.js";
import { isObject, replaceAt } from "../../src/contract/json.js";
import { reachable, subschemas } from "../../src/contract/judge/variants.js";
import type { Case, Purpose } from "./target.js";

/** What an open enumeration holds in a case of purpose `new value`. */
const newValue = "a_value_of_tomorrow";

/** Name of the member that a case of purpose `new member` adds. */
export const newMember = "member_of_tomorrow";

/** What that member holds: an object in some cases, a string in the others. */
export const newMemberValues = { object: { note: "new" }, string: "new" } as const;

interface Change {
  purpose: Purpose;
  /** Whether a change has to be tried where the schema stands. */
  concerns(schema: Schema): boolean;
  /** Part of the path below the changed value. */
  below: string[];
  /** What comes there, one case each, by what the id ends in. */
  replacements: Record<string, unknown>;
}

const changes: Change[] = [
  {
    purpose: "new value",
    concerns: (schema) => "x-extensible-enum" in schema,
    below: [],
    replacements: { "new value": newValue },
  },
  {
    purpose: "new member",
    concerns: describesOpenObject,
    below: [newMember],
    replacements: {
      "new member, an object": newMemberValues.object,
      "new member, a string": newMemberValues.string,
    },
  },
];

// Where additional members have a schema, a member of any name is one that the description knows.
function describesOpenObject({ type, properties, additionalProperties = true }: Schema): boolean {
  const isDescribed = isObject(properties) || [type].flat().includes("object");
  return isDescribed && additionalProperties === true;
}

/** Cases of a newer API than the described one. */
export interface Changes {
  cases: Case[];
  /** Places in schemas of answers and events that no payload reaches, so that no case tries them. */
  unreached: string[];
}

/**
 * For each open enumeration and each object in the schemas of answers and events: the first payload
 * that reaches it, with a new value or a new member there. Places that apply to one value together
 * share their case. A changed payload still fits the description.
 */
export function changesOf(document: OpenApi, payloads: readonly Case[]): Changes {
  const { schemas } = document.components;
  const view = new SchemaView(schemas, "declared");
  const read = payloads.filter(({ direction }) => direction !== "request");
  const names = reachable(
    schemas,
    read.map(({ schema }) => schema),
  );
  const places = [...names].flatMap((name) =>
    subschemas({ place: name, schema: schemas[name] ?? {} }),
  );
  const results = changes.map((change) => {
    const { cases, reached } = changed(view, read, change);
    const unreached = places.filter(
      ({ place, schema }) => change.concerns(schema) && !reached.has(place),
    );
    return { cases, unreached: unreached.map(({ place }) => `${place}: ${change.purpose}`) };
  });
  return {
    cases: results.flatMap(({ cases }) => cases),
    unreached: results.flatMap(({ unreached }) => unreached),
  };
}

function changed(view: SchemaView, payloads: readonly Case[], change: Change) {
  const reached = new Set<string>();
  const cases = payloads.flatMap((payload) =>
    walk(view, payload.schema, payload.value).flatMap(({ path, pointer, value, schemas }) => {
      const places = schemas
        .filter(({ schema }) => change.concerns(schema))
        .map(({ place }) => place);
      if (places.every((place) => reached.has(place))) return [];
      if (change.below.length > 0 && !isObject(value)) return [];
      const variants = Object.entries(change.replacements).map(([title, replacement]) => ({
        ...payload,
        id: `${payload.id}#${pointer} ${title}`,
        purpose: change.purpose,
        value: replaceAt(payload.value, [...path, ...change.below], replacement),
      }));
      // Elsewhere in the description the change may be ruled out, by the branches of a union say.
      const validate = view.compile(payload.schema);
      if (!variants.every((variant) => validate(variant.value))) return [];
      for (const place of places) reached.add(place);
      return variants;
    }),
  );
  return { cases, reached };
}
