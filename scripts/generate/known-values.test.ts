import { expect, test } from "vitest";
import { tellKnownValues } from "./known-values.js";
import { tinyDocument } from "./rules/tiny.js";

test("open lists say their values in words, unless they do already", () => {
  const open = { type: "string", "x-extensible-enum": ["green", "black"] };
  const schemas = () => ({
    Tea: {
      properties: {
        kind: { ...open, description: "How it was made." },
        said: { ...open, description: "Either `green` or `black`." },
        all: { type: "array", description: "All.", items: { ...open } },
        closed: { type: "string", description: "Closed.", enum: ["green"] },
      },
    },
  });
  const document = tinyDocument(schemas());
  tellKnownValues(document);
  expect(document.components.schemas.Tea?.properties).toEqual({
    ...schemas().Tea.properties,
    kind: { ...open, description: "How it was made. Known values: `green`, `black`." },
    all: {
      ...schemas().Tea.properties.all,
      items: { ...open, description: "Known values: `green`, `black`." },
    },
  });
});
