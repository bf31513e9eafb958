import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { OpenApi } from "../../src/contract/document.js";
import { pointerKeys, replaceAt } from "../../src/contract/json.js";
import { bundleFile } from "../support/bundle-file.js";
import { project } from "../support/project-copy.js";
import { readFacts } from "./facts.js";
import { idProblems } from "./ids.js";

const files = readFacts(project);
const bundle: OpenApi = JSON.parse(readFileSync(bundleFile(project), "utf8"));

function problems(id: string, prefix: string | undefined) {
  const place = pointerKeys(`/components/schemas/${id}/x-id-prefix`);
  return idProblems(files, replaceAt(bundle, place, prefix) as OpenApi);
}

test("ids begin as the facts say", () => {
  expect(idProblems(files, bundle)).toEqual([]);
});

test.for([
  ["of another kind", "Refund/properties/id", "pi_", "x-id-prefix: re_ (spec/resources/refunds"],
  ["lost", "Refund/properties/id", undefined, "x-id-prefix: re_ (spec/resources/refunds"],
  ["lost in an event", "PayoutPaidEvent/properties/id", undefined, "x-id-prefix: evt_ (spec/"],
  ["lost where the kind has two names", "PaymentMethod/properties/id", undefined, "pm_ (spec/"],
  ["of a table alone", "PayoutDestination/properties/id", "bf_", "ba_ (spec/common/facts.yaml:"],
] as const)("finds a prefix %s", ([, id, prefix, expected]) => {
  const [first] = problems(id, prefix);
  expect(first).toEqual({
    ...{ file: "generated/openapi.json", pointer: `/components/schemas/${id}` },
    ...{ expected: expect.stringContaining(expected), found: prefix ?? "none" },
  });
});

test("finds a prefix that no page shows", () => {
  const invoice = "Invoice/properties/id";
  expect(problems(invoice, "in_")).toEqual([
    {
      ...{ file: "generated/openapi.json", pointer: `/components/schemas/${invoice}` },
      ...{ expected: "a prefix that the facts have for a kind of object", found: "in_" },
    },
  ]);
});
