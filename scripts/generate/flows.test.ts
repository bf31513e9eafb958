import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readFlows } from "../../src/cli/flows/read.js";
import { UserError } from "../support/cli.js";
import { flowFiles } from "../support/layout.js";
import { useProjectCopy } from "../support/project-copy.js";
import { generateFlows } from "./flows.js";

const copy = useProjectCopy();

// What a flow of a file says, wherever it stands.
function said(file: string): unknown {
  return JSON.parse(
    JSON.stringify(readFlows(file), (key, value) =>
      ["place", "reference"].includes(key) ? undefined : value,
    ),
  );
}

test.for(flowFiles("."))("the JSON of %s says what it says", (file) => {
  const json = `generated/flows/${path.basename(file, ".yaml")}.json`;
  expect(said(json)).toEqual(said(file));
});

test("a flow lies beside what it needs", () => {
  for (const [name, text] of Object.entries(generateFlows("."))) {
    const { sourceDescriptions } = JSON.parse(text);
    const file = path.join("generated", path.dirname(name), sourceDescriptions[0].url);
    expect(JSON.parse(readFileSync(file, "utf8")).openapi).toBe("3.1.0");
    expect(text).not.toContain('"$ref"');
  }
});

test("a payload that would be taken for an expression is refused, with the line of the flow", () => {
  const payload =
    "spec/resources/payment-intents/payloads/createPaymentIntent/constructed-1.request.json";
  copy.edit(payload, '"USD"', '"$inputs.currency"');
  expect(() => generateFlows(copy.root)).toThrow(UserError);
  expect(() => generateFlows(copy.root)).toThrow(
    /spec\/flows\/\S+\.arazzo\.yaml:\d+:\d+.*\n.*\n {2}found: {4}\$inputs\.currency in /,
  );
});
