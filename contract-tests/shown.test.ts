import { expect, test } from "vitest";
import { walk } from "../src/contract/ajv/walk.js";
import { reachable, subschemas } from "../src/contract/judge/variants.js";
import { bundle, operations } from "./support/bundle.js";
import { payloads } from "./support/payloads.js";
import { views } from "./support/views.js";

const view = views.declared;
const { schemas } = bundle.components;

const bodies = [...operations.values()].flatMap(({ requestSchema, responseSchemas }) => [
  ...(requestSchema ? [requestSchema] : []),
  ...(responseSchemas["200"] ? [responseSchemas["200"]] : []),
]);

const events = new Set(
  [...operations.values()].flatMap(({ section, requestSchema = "" }) =>
    section === "webhooks" ? [requestSchema] : [],
  ),
);

// All fields of an event but its object are those of Event, written out for each: shown once is enough.
function placeOf(place: string): string {
  const [component = "", ...path] = place.split("/");
  const isShared = events.has(component) && path[1] !== "data";
  return [isShared ? "Event" : component, ...path].join("/");
}

/** Places of all fields that some whole payload holds. */
const shown = new Set(
  payloads
    .filter(({ fragment }) => !fragment)
    .flatMap(({ schema, value }) => walk(view, schema, value))
    .flatMap(({ declared }) => declared.map(({ place }) => placeOf(place))),
);

// A field that no payload shows could be renamed or mistyped without any other test noticing.
for (const component of reachable(schemas, bodies))
  test(`every field of ${component} is shown by a payload`, () => {
    const fields = subschemas({ place: component, schema: view.schema(component) }).flatMap(
      ({ place, schema }) =>
        Object.keys((schema.properties as object) ?? {}).map(
          (name) => `${place}/properties/${name}`,
        ),
    );
    expect(fields.filter((field) => !shown.has(placeOf(field)))).toEqual([]);
  });
