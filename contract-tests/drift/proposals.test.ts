import { expect, test } from "vitest";
import { parse } from "yaml";
import { isObject } from "../../src/contract/json.js";
import { knowledgeOf } from "../../src/review/drift/knowledge.js";
import { driftMarkdown } from "../../src/review/drift/markdown.js";
import { proposalsOf, proposalText } from "../../src/review/drift/propose.js";
import { edited, locks } from "./checkout.js";
import { compare, data } from "./pages.js";

test("proposals are YAML that names file, place and evidence, and Markdown tells the same", () => {
  const text = edited(
    '"payment_link": ""',
    '"payment_link": "",\n    "tax_behaviour_code": "txcd_1"',
  );
  const report = compare({ a: text }, locks);
  const written: unknown = parse(proposalText(proposalsOf(report, knowledgeOf(data))));
  expect(isObject(written) && written.proposals).toMatchObject([
    {
      file: "spec/resources/checkout-sessions/checkout-sessions.yaml",
      at: expect.stringMatching(/^\/components\/schemas\/CheckoutSession/),
      put: { properties: { tax_behaviour_code: { type: "string" } } },
      "x-evidence": {
        level: "documented",
        documents: ["checkout"],
        note: expect.stringMatching(/^To be confirmed/),
      },
    },
  ]);
  expect(driftMarkdown(report)).toContain(
    "**field-new** `createCheckoutSession, answer 200, tax_behaviour_code",
  );
});
