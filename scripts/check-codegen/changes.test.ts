import { describe, expect, test } from "vitest";
import type { OpenApi, Schema } from "../../src/contract/document.js";
import { changesOf } from "./changes.js";
import type { Case } from "./target.js";

const kind = { $ref: "#/components/schemas/Kind" };

const schemas: Record<string, Schema> = {
  Kind: { type: "string", "x-extensible-enum": ["plain"] },
  Thing: {
    type: "object",
    properties: {
      kind,
      other: kind,
      part: { type: "object", properties: { id: { type: "string" } } },
      closed: { type: "object", properties: {}, additionalProperties: false },
      labels: { type: "object", additionalProperties: { type: "string" } },
    },
  },
};

function changes(values: unknown[], direction: Case["direction"] = "answer", all = schemas) {
  const document: OpenApi = { paths: {}, components: { schemas: all } };
  const payloads = values.map((value, index): Case => {
    const id = `payload-${index}`;
    return { id, purpose: "payload", direction, operationId: "any", schema: "Thing", value };
  });
  return changesOf(document, payloads);
}

function ids(cases: Case[], purpose: Case["purpose"]) {
  return cases.filter((one) => one.purpose === purpose).map(({ id }) => id);
}

describe("changes", () => {
  test("try each open enumeration once, in the first payload that reaches it", () => {
    const { cases } = changes([{ part: {} }, { kind: "plain", other: "plain" }]);
    expect(ids(cases, "new value")).toEqual(["payload-1#/kind new value"]);
    expect(cases[0]?.value).toEqual({ kind: "a_value_of_tomorrow", other: "plain" });
  });

  test("try each object that is open, with an object and with a string", () => {
    const value = { part: {}, closed: {}, labels: {} };
    const { cases } = changes([value, value]);
    expect(ids(cases, "new member")).toEqual([
      "payload-0# new member, an object",
      "payload-0# new member, a string",
      "payload-0#/part new member, an object",
      "payload-0#/part new member, a string",
    ]);
    expect(cases.map((one) => one.value)).toEqual([
      { ...value, member_of_tomorrow: { note: "new" } },
      { ...value, member_of_tomorrow: "new" },
      { ...value, part: { member_of_tomorrow: { note: "new" } } },
      { ...value, part: { member_of_tomorrow: "new" } },
    ]);
  });

  test("leave requests as they are", () => {
    expect(changes([{ kind: "plain", part: {} }], "request").cases).toEqual([]);
  });

  test("that the description rules out are tried elsewhere", () => {
    const all = {
      ...schemas,
      Thing: {
        ...schemas.Thing,
        anyOf: [
          { type: "object", properties: { kind: { type: "string", maxLength: 5 } } },
          { type: "object", properties: { other: { type: "string" } }, required: ["other"] },
        ],
      },
    };
    const { cases } = changes(
      [{ kind: "plain" }, { kind: "plain", other: "plain" }],
      "answer",
      all,
    );
    expect(ids(cases, "new value")).toEqual(["payload-1#/kind new value"]);
  });

  test("name the places that no payload reaches", () => {
    expect(changes([{}]).unreached).toEqual([
      "Kind: new value",
      "Thing/properties/part: new member",
    ]);
  });
});
