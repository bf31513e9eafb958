import { describe, expect, test } from "vitest";
import { explain } from "../src/contract/ajv/explain.js";
import type { Variant } from "../src/contract/judge/variants.js";
import { type Payload, payloads } from "./support/payloads.js";
import { record } from "./support/record.js";
import { fitsShipped } from "./support/shipped.js";
import { compile, views } from "./support/views.js";

const checks = [
  { check: "declared", whole: "declared", fragment: "fragment" },
  { check: "closed", whole: "closed", fragment: "closed-fragment" },
] as const;

for (const { check, whole, fragment } of checks)
  describe(check, () => {
    for (const payload of payloads)
      test(payload.file, (context) => {
        record(context, { payload: payload.file, operationId: payload.operationId, check });
        expectFit(payload, payload.fragment ? fragment : whole);
      });
  });

describe("the shipped validators", () => {
  for (const { file, schema, value } of payloads.filter(({ fragment }) => !fragment))
    test(file, () => {
      expect(fitsShipped(schema, value), `validate${schema} of generated/validators.js`).toBe(true);
    });
});

function expectFit({ file, schema, value }: Payload, variant: Variant): void {
  if (compile(schema, variant)(value)) return;
  expect.fail(explain({ view: views[variant], schema, file, value }).join("\n"));
}
