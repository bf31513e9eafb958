import { expect, test } from "vitest";
import type { Evidence, Schema } from "../../../src/contract/document.js";
import { valueAt } from "../../../src/contract/json.js";
import type { IdKind } from "../../support/registers.js";
import { writeIds } from "./ids.js";
import { apply, referenceTo, tinyDocument } from "./tiny.js";

const evidence: Evidence = { level: "documented", documents: ["shop"] };
const text = { type: "string" };

function schemas(): Record<string, Schema> {
  return {
    Tea: { type: "object", properties: { id: { ...text } } },
    Cup: {
      type: "object",
      properties: {
        tea: { type: ["string", "null"] },
        teas: { type: "array", items: { ...text } },
        sort: { ...text },
      },
    },
    Pot: {
      type: "object",
      properties: { tea: { oneOf: [{ ...text }, referenceTo("Tea")] }, teas: { type: "integer" } },
    },
    Tray: { type: "object", properties: { tea: referenceTo("Tea") } },
    Menu: { type: "object", properties: { tea: { ...text, enum: ["green", "black"] } } },
  };
}

function write(kind: Partial<IdKind>): Record<string, Schema> {
  const ids = [{ prefix: "tea_", objects: ["Tea"], evidence, ...kind }];
  return apply(writeIds, tinyDocument(schemas()), { ids }).components.schemas;
}

test.for([
  ["an object's own id", "/Tea/properties/id"],
  ["a member that holds one", "/Cup/properties/tea"],
  ["a list of them", "/Cup/properties/teas/items"],
  ["a member that holds one, or the object", "/Pot/properties/tea"],
] as const)("%s says how it begins", ([, pointer]) => {
  const written = write({ members: ["tea", "teas"] });
  expect(valueAt(written, `${pointer}/x-id-prefix`)).toBe("tea_");
});

test.for([
  ["another member", "/Cup/properties/sort"],
  ["a number of that name", "/Pot/properties/teas"],
  ["the object itself", "/Tray/properties/tea"],
  ["a list of values", "/Menu/properties/tea"],
] as const)("%s does not", ([, pointer]) => {
  const written = write({ members: ["tea", "teas"] });
  expect(valueAt(written, pointer)).toEqual(valueAt(schemas(), pointer));
});

test.for([
  [{ objects: ["Coffee"] }, "Coffee, which is none"],
  [{ objects: ["Cup"] }, "Cup, without one"],
  [{ members: ["coffee"] }, "coffee, which holds no string anywhere"],
  [{ members: ["id", "sorts"] }, "sorts, which holds no string anywhere"],
] as [Partial<IdKind>, string][])("%j is refused by name", ([kind, found]) => {
  const message = new RegExp(`^spec/registers/ids.yaml\n  expected: .+\n  found:    ${found}$`);
  expect(() => write(kind)).toThrow(message);
});
