import { describe, expect, test } from "vitest";
import type { Schema } from "../src/contract/document.js";
import { type PlacedSchema, reachable, subschemas } from "../src/contract/judge/variants.js";
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

const whole = documentedPayloads.filter(({ fragment }) => !fragment);
const instances = instancesByPlace(view, whole);
const pageOf = new Map(whole.map(({ file, document }) => [file, document]));

/** Members that tell which object it is, in whatever answer. */
const identity = new Set(["id", "object", "data"]);

/** Members besides constants that tell forms of an answer apart, so that none of them fits the other. */
const telling: Record<string, string> = { ErrorEnvelope: "error", Event: "type" };

describe("responses require only what every documented payload shows", () => {
  for (const claim of responses)
    test(claim.place, () => {
      const found = instances.get(claim.place) ?? [];
      expect(disproved(claim, found)).toEqual([]);
      expect(evidenceMistake(claim, found.length)).toBe("");
    });
});

describe("responses require little of what few payloads show", () => {
  for (const claim of responses)
    test(claim.place, () => {
      const files = new Set((instances.get(claim.place) ?? []).map(({ file }) => file));
      const pages = new Set([...files].map((file) => pageOf.get(file)));
      const isProven = files.size >= 3 && pages.size >= 2;
      expect(isProven ? [] : beyondIdentity(claim)).toEqual([]);
    });

  test("but what is certain they require", () => {
    const required = (name: string) => schemas[name]?.required;
    const payment = ["id", "object", "status", "amount", "currency"];
    expect(required("PaymentIntent")).toEqual(expect.arrayContaining(payment));
    expect(required("CheckoutSession")).toEqual(expect.arrayContaining(["id", "status", "url"]));
  });

  test("lists have data, which whoever pages relies on", () => {
    const lists = responses.filter(({ schema }) => isList(schema));
    expect(lists.length).toBeGreaterThan(20);
    const without = lists.filter(({ schema }) => !isRequired(schema, "data"));
    expect(without.map(({ place }) => place)).toEqual([]);
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

function isList({ properties }: Schema): boolean {
  const { object } = (properties ?? {}) as Record<string, Schema>;
  return object?.const === "list";
}

function isRequired({ required }: Schema, name: string): boolean {
  return Array.isArray(required) && required.includes(name);
}

/** Required members that say more than which object it is. */
function beyondIdentity({ place, schema }: PlacedSchema): string[] {
  const properties = (schema.properties ?? {}) as Record<string, Schema>;
  return ((schema.required ?? []) as string[]).filter(
    (name) =>
      !identity.has(name) && !("const" in (properties[name] ?? {})) && telling[place] !== name,
  );
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
