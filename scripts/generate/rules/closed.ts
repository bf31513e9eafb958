import type { Evidence, Schema } from "../../../src/contract/document.js";
import { isObject, pointerTo } from "../../../src/contract/json.js";
import { subschemas } from "../../../src/contract/judge/variants.js";
import { failOn } from "../../support/cli.js";
import { receivedSchemas, sentSchemas } from "./directions.js";
import type { Rule } from "./rule.js";
import { surrounding } from "./surrounding.js";

/**
 * Closes every object of a request, those inside others too, whose members a page lists to the end: its
 * evidence is `documented`. Any other stays open, since it may take what nobody has seen; so does what
 * answers hold as well. Types refuse undeclared literals either way.
 * @throws UserError where spec/ says itself that an object is closed.
 */
export const writeClosed: Rule = (document, { problemAt }) => {
  const { schemas } = document.components;
  const sent = sentSchemas(document);
  const received = receivedSchemas(document);
  failOn(
    Object.entries(schemas).flatMap(([name, schema]) => {
      const place = pointerTo("/components/schemas", name);
      return subschemas({ place, schema })
        .filter((one) => one.schema.additionalProperties === false)
        .map((one) =>
          problemAt(one.place, "no additionalProperties: false, which follows from evidence", "it"),
        );
    }),
  );
  for (const name of sent) {
    if (received.has(name)) continue;
    const known = new Map<string, Evidence>();
    for (const { place, schema } of subschemas({ place: name, schema: schemas[name] ?? {} })) {
      const own = schema["x-evidence"] as Evidence | undefined;
      if (own) known.set(place, own);
      if (isOpen(schema) && surrounding(place, known)?.level === "documented") close(schema);
    }
  }
};

function isOpen(schema: Schema): boolean {
  return isObject(schema.properties) && !("additionalProperties" in schema);
}

// Readers expect it before the members.
function close(schema: Schema): void {
  const { properties, ...others } = schema;
  for (const keyword of Object.keys(schema)) delete schema[keyword];
  Object.assign(schema, { ...others, additionalProperties: false, properties });
}
