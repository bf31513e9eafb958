import { describe, expect, test } from "vitest";
import type { Evidence, Schema } from "../src/contract/document.js";
import { isObject } from "../src/contract/json.js";
import { type PlacedSchema, reachable, subschemas } from "../src/contract/judge/variants.js";
import { bundle, operations } from "./support/bundle.js";

const { schemas } = bundle.components;
const requests = [...operations.values()].filter(({ section }) => section === "paths");
const sent = reachable(
  schemas,
  requests.flatMap(({ requestSchema }) => requestSchema ?? []),
);
const answered = reachable(
  schemas,
  requests.flatMap(({ responseSchemas }) => Object.values(responseSchemas)),
);

const objects = [...sent]
  .filter((name) => !answered.has(name))
  .flatMap((name) => subschemas({ place: name, schema: schemas[name] ?? {} }))
  .filter(({ schema: { properties, additionalProperties } }) => {
    return isObject(properties) && [undefined, false].includes(additionalProperties as undefined);
  });

describe("a request refuses an undeclared field exactly where its page was read to the end", () => {
  test.for(objects)("$place", ({ place, schema }) => {
    expect(schema.additionalProperties === false).toBe(levelOf(place) === "documented");
  });

  // Known from the pages themselves: two were read to the end, the lists of the others were cut off.
  test.for([
    ["RefundCreate", true],
    ["ProductCreate", true],
    ["PaymentIntentCreate", false],
    ["IssuingCardholderCreate", false],
    ["CustomerCreate", false],
  ] as const)("%s: %s", ([name, isClosed]) => {
    expect(schemas[name]?.additionalProperties === false).toBe(isClosed);
  });

  test("no answer refuses one", () => {
    const refusing = [...answered]
      .flatMap((name) => subschemas({ place: name, schema: schemas[name] ?? {} }))
      .filter(({ schema }) => schema.additionalProperties === false);
    expect(refusing.map(({ place }: PlacedSchema) => place)).toEqual([]);
  });
});

test("no answer closes a list of values", () => {
  const closed = [...answered]
    .filter((name) => !sent.has(name))
    .flatMap((name) => subschemas({ place: name, schema: schemas[name] ?? {} }))
    .filter(({ schema }) => "enum" in schema);
  expect(closed.map(({ place }) => place)).toEqual([]);
});

/** Level of the evidence of a place, or of the nearest around it that has any. */
function levelOf(place: string): Evidence["level"] | undefined {
  const [name = "", ...keys] = place.split("/");
  let value: unknown = schemas[name];
  let level = evidenceOf(value);
  for (const key of keys) {
    value = (value as Schema)[key];
    level = evidenceOf(value) ?? level;
  }
  return level;
}

function evidenceOf(value: unknown): Evidence["level"] | undefined {
  return isObject(value) ? (value["x-evidence"] as Evidence | undefined)?.level : undefined;
}
