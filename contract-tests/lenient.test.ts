import { describe, expect, test } from "vitest";
import type { Schema } from "../src/contract/document.js";
import { declaredTypes, declaredValues } from "../src/contract/judge/declared.js";
import { reachable, subschemas } from "../src/contract/judge/variants.js";
import { bundle, operations } from "./support/bundle.js";
import { views } from "./support/views.js";

const view = views.declared;
const { schemas } = bundle.components;

const all = [...operations.values()];
const sentBodies = all.flatMap(({ section, requestSchema }) =>
  section === "paths" && requestSchema ? [requestSchema] : [],
);
const sent = reachable(schemas, sentBodies);
const received = reachable(
  schemas,
  all.flatMap(({ section, requestSchema, responseSchemas }) => [
    ...Object.values(responseSchemas),
    ...(section === "webhooks" && requestSchema ? [requestSchema] : []),
  ]),
);

interface Described {
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: unknown;
}

describe("what an answer may leave out may be null in it", () => {
  const objects = [...received].filter((name) => !sent.has(name));
  // Entries of a map are there or not, and a constant tells which object it is.
  const described = objects.filter((name) => {
    const { properties, additionalProperties } = schemas[name] as Described;
    return properties && typeof additionalProperties !== "object";
  });

  test("there are such answers", () => {
    expect(described.length).toBeGreaterThan(50);
  });

  test.for(described)("%s", (name) => {
    const { properties = {}, required = [] } = view.schema(name) as Described;
    const refusing = Object.entries(properties)
      .filter(([member, schema]) => !required.includes(member) && !("const" in schema))
      .filter(([, schema]) => declaredTypes(view, schema)?.has("null") === false)
      .map(([member]) => member);
    expect(refusing).toEqual([]);
  });
});

describe("a list of values in an answer is open, for WooshPay adds some without notice", () => {
  const lists = [...received]
    .flatMap((place) => subschemas({ place, schema: view.schema(place) }))
    .filter(({ schema }) => "enum" in schema || "x-extensible-enum" in schema);

  test("there are such lists", () => {
    expect(lists.length).toBeGreaterThan(30);
  });

  test.for(lists)("$place", ({ schema }) => {
    expect(schema).not.toHaveProperty("enum");
  });
});

/** Members that come back in another shape than they are sent in, as pages show, and how. */
const otherShapes: Record<string, string> = {
  line_items: "sent as a plain list, comes back in the envelope of a list",
  coupon: "sent as an id, comes back whole",
  beneficiary: "sent as an id or whole, comes back whole",
  price: "sent as an id, comes back whole",
  amount: "digits in a string may be sent, a number comes back",
  exp_month: "digits in a string may be sent, a number comes back",
  exp_year: "digits in a string may be sent, a number comes back",
};

describe("what may be sent may come back", () => {
  const pairs = [...sent].flatMap((name) => {
    const echo = name.replace(/(?:Create|Update|Input)$/, "");
    return echo !== name && received.has(echo) && !sent.has(echo) ? [[name, echo] as const] : [];
  });

  test("there are such pairs", () => {
    expect(pairs.length).toBeGreaterThan(20);
  });

  const stricterThan = (name: string, echo: string) => {
    const { properties: asked = {} } = view.schema(name) as Described;
    const { properties: answered = {} } = view.schema(echo) as Described;
    return Object.keys(asked).flatMap((member) => {
      const [from, to] = [asked[member], answered[member]];
      const reason = from && to ? strictness(from, to) : undefined;
      return reason ? [{ member, reason }] : [];
    });
  };

  test.for(pairs)("%s as %s", ([name, echo]) => {
    const stricter = stricterThan(name, echo);
    expect(stricter.filter(({ member }) => !(member in otherShapes))).toEqual([]);
  });

  test("but for members whose other shape is still needed", () => {
    const found = new Set(pairs.flatMap((pair) => stricterThan(...pair).map((one) => one.member)));
    expect([...found].sort()).toEqual(Object.keys(otherShapes).sort());
  });
});

/** How an answer refuses what a request may hold; undefined when it takes all of it. */
function strictness(asked: Schema, answered: Schema): string | undefined {
  const [from, to] = [declaredTypes(view, asked), declaredTypes(view, answered)];
  const lost = [...(from ?? [])].filter((type) => to && !to.has(type) && type !== "null");
  if (lost.length > 0) return `${lost.join(" and ")} may be sent and not come back`;
  const values = declaredValues(view, answered);
  const others = (declaredValues(view, asked) ?? []).filter(
    (value) => values && !values.includes(value),
  );
  return others.length > 0 ? `${others.join(", ")} may be sent and not come back` : undefined;
}
