import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { OpenApi } from "../../src/contract/document.js";
import { replaceAt } from "../../src/contract/json.js";
import { project } from "../support/project-copy.js";
import { readRegisters } from "../support/registers.js";
import { idProblems } from "./ids.js";

const bundle = JSON.parse(
  readFileSync(path.join(project, "generated/openapi.json"), "utf8"),
) as OpenApi;
const { ids } = readRegisters(project);

function problems(pointer: string, description: string) {
  const place = [...pointer.split("/").slice(1), "description"];
  return idProblems(replaceAt(bundle, place, description) as OpenApi, ids);
}

test("every text says of ids what the register says", () => {
  expect(idProblems(bundle, ids)).toEqual([]);
});

test.for([
  [
    "an object's id",
    "/components/schemas/Refund/properties/id",
    "Begins with ref_.",
    "re_, as x-id-prefix does",
    "ref_",
  ],
  [
    "a member that holds an id",
    "/components/schemas/RefundCreate/properties/payment_intent",
    "The payment (pay_…).",
    "pi_, as x-id-prefix does",
    "pay_",
  ],
  [
    "an id that the register does not know",
    "/components/schemas/Invoice/properties/id",
    "Identifier that begins with in_.",
    "no prefix, as x-id-prefix does",
    "in_",
  ],
  [
    "a parameter",
    "/components/parameters/PayoutId",
    "Identifier, which begins with pay_.",
    "po_",
    "pay_",
  ],
] as const)("finds another beginning in the text of %s", ([, pointer, text, expected, found]) => {
  expect(problems(pointer, text)).toEqual([
    {
      ...{ file: "the bundle", pointer, found },
      expected: expect.stringContaining(expected),
    },
  ]);
});
