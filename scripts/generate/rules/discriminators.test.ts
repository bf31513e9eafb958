import { expect, test } from "vitest";
import type { Schema } from "../../../src/contract/document.js";
import { writeDiscriminators } from "./discriminators.js";
import { apply, referenceTo, tinyDocument } from "./tiny.js";

const sort = (type: Schema, required = ["type"]): Schema => ({
  type: "object",
  required,
  properties: { type: { type: "string", ...type } },
});

const schemas: Record<string, Schema> = {
  Black: sort({ const: "black" }),
  Herbal: sort({ enum: ["mint", "sage"] }),
  Strong: sort({ const: "black" }),
  Iced: sort({ const: "iced" }, []),
  Other: sort({ not: { enum: ["black", "mint", "sage"] } }),
};

function discriminatorOf(union: Schema): unknown {
  const document = apply(writeDiscriminators, tinyDocument({ ...schemas, Tea: { ...union } }));
  return document.components.schemas.Tea?.discriminator;
}

test.for(["anyOf", "oneOf"])("%s of branches with a tag each says what leads where", (keyword) => {
  expect(discriminatorOf({ [keyword]: ["Black", "Herbal"].map(referenceTo) })).toEqual({
    propertyName: "type",
    mapping: {
      black: "#/components/schemas/Black",
      mint: "#/components/schemas/Herbal",
      sage: "#/components/schemas/Herbal",
    },
  });
});

test.for<[why: string, branches: Schema[]]>([
  ["one branch takes all other values", ["Black", "Herbal", "Other"].map(referenceTo)],
  ["two branches take the same value", ["Black", "Strong"].map(referenceTo)],
  ["one branch does not require it", ["Black", "Iced"].map(referenceTo)],
  ["one branch has no name", [referenceTo("Black"), sort({ const: "green" })]],
  ["one branch is null", [referenceTo("Black"), { type: "null" }]],
  ["there is one branch only", [referenceTo("Black")]],
])("there is no discriminator where %s", ([, branches]) => {
  expect(discriminatorOf({ anyOf: branches })).toBeUndefined();
});
