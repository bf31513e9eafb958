import { expect, test } from "vitest";
import type { FactField, Facts, FactsFile } from "../../facts/facts.js";
import { findingsOf } from "./finding.js";
import { apiRules } from "./rules.js";
import { saidIn } from "./said.js";

/** Facts of one folder as they are read from a file. */
function said(facts: object) {
  const source = {
    data: facts as Facts,
    problemAt: (pointer: string, expected: string, found: string) => ({
      ...{ file: "tea/facts.yaml", line: 7, pointer, expected, found },
    }),
  };
  const file = { folder: { name: "tea", place: "spec/resources/tea" }, source };
  return saidIn([file as unknown as FactsFile]);
}

function field(name: string, rest: Partial<FactField> = {}): FactField {
  return { name, type: "string", ...rest };
}

const pages = ["shop"];

/** An object, or several, with these fields. */
function objects(fields: Record<string, FactField[]>, rest: object = { prefix: "te_" }) {
  const entries = Object.entries(fields).map(([name, own]) => [
    name,
    { level: "documented", pages, fields: own, ...rest },
  ]);
  return { objects: Object.fromEntries(entries) };
}

/** An operation of tea. */
function operation(rest: object) {
  const start = { id: "createTea", method: "POST", path: "/v1/teas", level: "documented", pages };
  const header = ["Idempotency-Key"];
  return { operations: [{ ...start, parameters: { header }, ...rest }] };
}

const paged = [field("limit", { type: "integer" }), field("starting_after")];
const list = { id: "listTeas", method: "GET" };

/** Facts that break a rule at the places named, and the same without the fault. */
const cases: Record<string, { wrong: object; at: string[]; right: object }> = {
  "name-case": {
    wrong: objects({ tea: [field("leafSize"), field("off-shelf"), field("3leaves")] }),
    at: ["tea.leafSize", "tea.off-shelf", "tea.3leaves"],
    right: objects({ tea: [field("leaf_size"), field("picked[gte]"), field("last4")] }),
  },
  "name-spelling": {
    wrong: objects({
      tea: [field("livemode")],
      cup: [field("livemode")],
      pot: [field("live_mode")],
    }),
    at: ["pot.live_mode"],
    right: objects({ tea: [field("livemode")], cup: [field("livemode")] }),
  },
  "name-synonym": {
    wrong: objects({ tea: [field("phone")], cup: [field("phone_number")] }),
    at: ["cup.phone_number"],
    right: objects({ cup: [field("phone_number")] }),
  },
  "boolean-name": {
    wrong: objects({ tea: [field("is_green", { type: "boolean" })] }),
    at: ["tea.is_green"],
    right: objects({ tea: [field("green", { type: "boolean" }), field("is_text")] }),
  },
  "moment-name": {
    wrong: objects({ tea: [field("picking", { type: "integer", unit: "ms" })] }),
    at: ["tea.picking"],
    right: objects({
      tea: ["created", "picked_at", "drink_by"].map((name) => field(name, { unit: "ms" })),
    }),
  },
  "path-parameter-name": {
    wrong: operation({ path: "/v1/teas/{tea_id}", parameters: { path: [field("tea_id")] } }),
    at: ["createTea.tea_id"],
    right: operation({
      path: "/v1/teas/{tea_id}/cups/{cup_id}",
      parameters: { path: [field("tea_id"), field("cup_id")] },
    }),
  },
  "path-list-suffix": {
    wrong: operation({ ...list, path: "/v1/teas/list" }),
    at: ["GET /v1/teas/list"],
    right: operation({ ...list, path: "/v1/teas" }),
  },
  "path-collection": {
    wrong: operation({ path: "/v1/tea/{id}" }),
    at: ["POST /v1/tea/{id}"],
    right: operation({ path: "/v1/checkout/sessions/{id}/expire" }),
  },
  "type-varies": {
    wrong: objects({
      tea: [field("leaves", { type: "integer" })],
      cup: [field("leaves", { type: "integer" })],
      pot: [field("leaves")],
    }),
    at: ["pot.leaves"],
    right: objects({ tea: [field("status", { type: "integer" })], cup: [field("status")] }),
  },
  "type-echo": {
    wrong: {
      ...operation({ body: [field("leaves")] }),
      ...objects({ tea: [field("leaves", { type: "integer" })] }),
    },
    at: ["createTea.leaves"],
    right: { ...operation({ body: [field("leaves")] }), ...objects({ tea: [field("leaves")] }) },
  },
  "reference-varies": {
    wrong: objects({
      cup: [field("tea", { type: "object", object: "tea" })],
      pot: [field("tea", { type: "object", object: "tea" })],
      jar: [field("tea")],
    }),
    at: ["jar.tea"],
    right: objects({ cup: [field("tea")], jar: [field("tea")] }),
  },
  "unit-varies": {
    wrong: objects({
      tea: [field("created", { unit: "ms" })],
      cup: [field("created", { unit: "ms" })],
      pot: [field("created", { unit: "s" })],
    }),
    at: ["pot.created"],
    right: objects({
      tea: [field("created", { unit: "s" })],
      pot: [field("created", { unit: "s" })],
    }),
  },
  "values-vary": {
    wrong: {
      ...operation({ body: [field("colour", { values: ["green", "blue"] })] }),
      ...objects({ tea: [field("colour", { values: ["green"] })] }),
    },
    at: ["createTea.colour"],
    right: {
      ...operation({ body: [field("colour", { values: ["green"] })] }),
      ...objects({ tea: [field("colour", { values: ["green", "black"] })] }),
    },
  },
  "value-case": {
    wrong: objects({ tea: [field("colour", { values: ["Dark_Green", "light green"] })] }),
    at: ["tea.colour"],
    right: objects({
      tea: [field("colour", { values: ["dark_green"] }), field("land", { values: ["CN"] })],
    }),
  },
  "get-with-body": {
    wrong: operation({ ...list, body: paged }),
    at: ["GET /v1/teas"],
    right: operation({ ...list, parameters: { query: paged } }),
  },
  "list-unbounded": {
    wrong: operation({ ...list, parameters: { query: paged.slice(0, 1) } }),
    at: ["GET /v1/teas"],
    right: operation({ ...list, parameters: { query: paged } }),
  },
  "idempotency-unsaid": {
    wrong: operation({ parameters: { header: ["Accept"] } }),
    at: ["POST /v1/teas"],
    right: operation({}),
  },
  "id-prefix-unsaid": {
    wrong: objects({ tea: [field("id"), field("object")] }, {}),
    at: ["tea"],
    right: objects({ tea: [field("id"), field("object")], tea_embedded: [] }),
  },
};

test("every rule about the API is tried", () => {
  expect(Object.keys(cases).sort()).toEqual(apiRules.map(({ name }) => name).sort());
});

test.for(Object.entries(cases))(
  "%s finds what breaks it, and nothing else",
  ([name, { wrong, at, right }]) => {
    const rule = apiRules.filter((one) => one.name === name);
    const found = findingsOf(rule, said(wrong));
    expect(found.map(({ place }) => place)).toEqual(at);
    for (const one of found)
      expect(one).toMatchObject({ rule: name, line: 7, level: "documented", pages: ["shop"] });
    expect(findingsOf(rule, said(right))).toEqual([]);
  },
);

test("a field has the level and the pages of what it stands in, unless it has its own", () => {
  const inner = field("leafSize", { level: "inferred", pages: ["code"] });
  const { fields } = said(objects({ tea: [field("leaf", { type: "object", fields: [inner] })] }));
  expect(fields.map(({ path, level, pages: own }) => ({ path, level, own }))).toEqual([
    { path: "tea.leaf", level: "documented", own: ["shop"] },
    { path: "tea.leaf.leafSize", level: "inferred", own: ["code"] },
  ]);
});
