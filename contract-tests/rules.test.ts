import { describe, expect, test } from "vitest";
import { type Finding, findings } from "../src/contract/ajv/findings.js";
import { rules } from "../src/contract/judge/rules/index.js";
import { type Payload, payloads, register } from "./support/payloads.js";
import { views } from "./support/views.js";

/** A finding that is left as it is, in a file below spec/resources, and why. */
interface Exception extends Pick<Finding, "rule" | "pointer"> {
  file: string;
  reason: string;
}

const session = "checkout-sessions/payloads/createCheckoutSession";
const scheme = "/line_items/0/price_data/billing_scheme";
const schemeReason = "the page sends a word that stands for a value";

/** Slips of the pages, which print them so. */
const printed: Exception[] = [
  ...["alipay-zh-5", "checkout-6", "doc-1722914-1", "doc-2539003-1", "doc-3751037-1"].map(
    (name) => {
      const file = `${session}/${name}.request.json`;
      return { file, rule: "known-value", pointer: scheme, reason: schemeReason };
    },
  ),
  {
    ...{ file: "prices/payloads/createPrice/checkout-4.request.json", rule: "known-value" },
    ...{ pointer: "/billing_scheme", reason: schemeReason },
  },
  {
    ...{ file: `${session}/7197331m0-2.200.json`, rule: "one-mode" },
    pointer: "/customer_details/livemode",
    reason: "the page prints a live customer in a test session, whose live_mode is true again",
  },
  {
    ...{ file: "setup-intents/payloads/createSetupIntent/7228013m0-2.200.json" },
    ...{ rule: "own-client-secret", pointer: "/client_secret" },
    reason: "the page puts dots in place of the secret",
  },
  {
    ...{ file: "webhook-endpoints/payloads/createWebhookEndpoint/42648310e0-2.200.json" },
    ...{ rule: "plausible-moment", pointer: "/created" },
    reason: "the page prints seconds; the endpoint looks borrowed from another provider",
  },
  {
    ...{ file: "webhook-endpoints/payloads/createWebhookEndpoint/42648310e0-2.200.json" },
    ...{ rule: "native-id", pointer: "/id" },
    reason: "the endpoint looks borrowed from another provider",
  },
];

/** What was made up to be unknown. */
const unknown: Exception[] = [
  {
    ...{ file: "payment-intents/payloads/createPaymentIntent/constructed-42.request.json" },
    ...{ rule: "known-value", pointer: "/payment_method_data/type" },
    reason: "shows that a payment method of tomorrow may be sent",
  },
  {
    ...{ file: "events/payloads/retrieveEvent/constructed-2.200.json" },
    ...{ rule: "known-value", pointer: "/type" },
    reason: "shows that an event of tomorrow is read",
  },
];

describe("payloads that were made up obey every rule", () => {
  holdAgainst(
    payloads.filter(({ origin }) => origin === "constructed"),
    unknown,
  );
});

describe("payloads that pages print obey every rule, but for the slips of the pages", () => {
  holdAgainst(
    payloads.filter(({ origin }) => origin !== "constructed"),
    printed,
  );
});

test("rules rest on pages that are registered", () => {
  const pages = { ...register.documents, ...register.pages };
  const cited = rules.flatMap(({ evidence }) => evidence.documents ?? []);
  expect(cited.length).toBeGreaterThan(10);
  expect(cited.filter((id) => !(id in pages))).toEqual([]);
});

function holdAgainst(some: Payload[], exceptions: Exception[]): void {
  for (const payload of some)
    test(payload.file, () => {
      const left = findingsIn(payload).filter(
        (finding) => !exceptions.some(isAbout(payload, finding)),
      );
      expect(left).toEqual([]);
    });

  for (const { file, rule, pointer, reason } of exceptions)
    test(`${rule} in ${file} at ${pointer} is left as it is: ${reason}`, () => {
      const payload = some.find((one) => one.file === `spec/resources/${file}`);
      const found = payload ? findingsIn(payload) : [];
      expect(found).toContainEqual(expect.objectContaining({ rule, pointer }));
    });
}

function findingsIn({ fragment, schema, value }: Payload): Finding[] {
  return findings(views[fragment ? "fragment" : "declared"], schema, value);
}

function isAbout({ file }: Payload, { rule, pointer }: Finding): (one: Exception) => boolean {
  return (one) =>
    `spec/resources/${one.file}` === file && one.rule === rule && one.pointer === pointer;
}
