import { describe, expect, test } from "vitest";
import { type PlacedSchema, reachable, subschemas } from "../src/contract/variants.js";
import { bundle, operations } from "./support/bundle.js";
import { disproved, instancesByPlace } from "./support/instances.js";
import { documentedPayloads } from "./support/payloads.js";
import { views } from "./support/views.js";

const view = views.declared;
const { schemas } = bundle.components;
const evidence = "x-required-evidence";

const sent = [...operations.values()].filter(({ section }) => section === "paths");
const delivered = [...operations.values()].filter(({ section }) => section === "webhooks");
const requests = claims([...sent.flatMap(({ requestSchema }) => requestSchema ?? [])]);
const responses = claims([
  ...sent.flatMap(({ responseSchemas }) => Object.values(responseSchemas)),
  ...delivered.flatMap(({ requestSchema }) => requestSchema ?? []),
]);

const instances = instancesByPlace(
  view,
  documentedPayloads.filter(({ fragment }) => !fragment),
);

describe("responses require only what every documented payload shows", () => {
  for (const claim of responses)
    test(claim.place, () => {
      const found = instances.get(claim.place) ?? [];
      expect(disproved(claim, found)).toEqual([]);
      expect(evidenceMistake(claim, found.length)).toBe("");
    });
});

describe("requests require only what every documented payload sends", () => {
  for (const claim of requests)
    test(claim.place, () => {
      expect(disproved(claim, instances.get(claim.place) ?? [])).toEqual([]);
    });
});

test("payloads prove claims of responses and of requests", () => {
  const proved = (some: PlacedSchema[]) => some.filter(({ place }) => instances.has(place)).length;
  expect(proved(responses)).toBeGreaterThan(0);
  expect(proved(requests)).toBeGreaterThan(0);
});

/** The schemas that require fields, or say why they may, among all that these components lead to. */
function claims(components: string[]): PlacedSchema[] {
  return [...reachable(schemas, components)]
    .flatMap((place) => subschemas({ place, schema: view.schema(place) }))
    .filter(({ schema }) => "required" in schema || evidence in schema);
}

/** Where no payload shows an object, its schema or its component has to name other evidence. */
function evidenceMistake({ place, schema }: PlacedSchema, shown: number): string {
  const component = schemas[place.split("/")[0] ?? ""];
  if (shown > 0 && evidence in schema)
    return `${place} is in ${shown} payloads: they prove its required fields, drop ${evidence}`;
  if (shown === 0 && !namesDocuments(schema[evidence] ?? component?.[evidence]))
    return `${place} is in no payload: its required fields need ${evidence}: {level, documents}`;
  return "";
}

function namesDocuments(value: unknown): boolean {
  const { level, documents } = (value ?? {}) as { level?: unknown; documents?: unknown };
  return typeof level === "string" && Array.isArray(documents) && documents.length > 0;
}
