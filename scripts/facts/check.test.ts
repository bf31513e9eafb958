import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { OpenApi } from "../../src/contract/document.js";
import { pointerKeys, replaceAt, valueAt } from "../../src/contract/json.js";
import { bundleSpec } from "../generate/bundle.js";
import { type Contradiction, readContradictions } from "../lint/records.js";
import { bundleFile } from "../support/bundle-file.js";
import { formatProblem } from "../support/cli.js";
import { readRegister } from "../support/page-register.js";
import { project, useProjectCopy } from "../support/project-copy.js";
import { deviationsOf } from "./check.js";
import { explain } from "./deviation.js";
import { readFacts } from "./facts.js";

const copy = useProjectCopy();
const facts = readFacts(project);
const register = readRegister(project).data;
const contradictions = readContradictions(project);
const bundle: OpenApi = JSON.parse(readFileSync(bundleFile(project), "utf8"));

function problems(document: OpenApi): string {
  const { unexplained, idle } = explain(
    deviationsOf(facts, document, register),
    contradictions,
    document,
  );
  return [...unexplained, ...idle].map(formatProblem).join("\n");
}

test("the description says what the facts say, but for what contradictions explain", () => {
  expect(problems(bundle)).toBe("");
});

/** A value of the bundle, or what is made of it; undefined takes it away. */
type Edit = [pointer: string, change: (value: never) => unknown];

const schemas = "/components/schemas";
const testHost = "https://apitest.wooshpay.com";

function rename(from: string, to: string) {
  return (members: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(members).map(([name, value]) => [name === from ? to : name, value]),
    );
}

function become(value: unknown) {
  return () => value;
}

function without(value: string) {
  return (values: string[]) => values.filter((one) => one !== value);
}

// What is done to the bundle, and what is told of it.
const faults: [fault: string, edits: Edit[], told: RegExp][] = [
  [
    "a host renamed",
    [["/servers/1/url", become("https://api.wooshpay.co")]],
    /at \/servers\/https:~1~1api\.wooshpay\.com\n/,
  ],
  [
    "a value misspelt",
    [
      [
        `${schemas}/Payout/properties/status/x-extensible-enum`,
        (values: string[]) => values.map((value) => value.replace("canceled", "cancelled")),
      ],
    ],
    /Payout\/properties\/status\n {2}expected: the value canceled \(spec\/resources\/payouts\/facts\.yaml:\d+/,
  ],
  [
    "a closed list of values widened",
    [[`${schemas}/RefundCreate/properties/reason/enum`, (values: string[]) => [...values, "lost"]]],
    /RefundCreate\/properties\/reason\n {2}expected: no values but .*\n {2}found: {4}lost/,
  ],
  [
    "a type of event dropped",
    [
      [`${schemas}/EventType/x-extensible-enum`, without("payout.failed")],
      ["/webhooks/payout.failed", become(undefined)],
    ],
    /at \/webhooks\/payout\.failed\n {2}expected: payout\.failed .*\n {2}found: {4}nothing/,
  ],
  [
    "a member renamed",
    [[`${schemas}/Refund/properties`, rename("receipt_number", "receipt_no")]],
    /Refund\/properties\/receipt_number\n(.*\n)*.*Refund\/properties\/receipt_no\n/,
  ],
  [
    "amounts as decimals",
    [[`${schemas}/Amount/type`, become("number")]],
    /Refund\/properties\/amount\n {2}expected: the type integer/,
  ],
  [
    "a required mark dropped",
    [[`${schemas}/PaymentIntentCancel/required`, become(undefined)]],
    /cancellation_reason\n {2}expected: cancellation_reason required/,
  ],
  [
    "a null refused",
    [[`${schemas}/Refund/properties/receipt_number/type`, become("string")]],
    /Refund\/properties\/receipt_number\n {2}expected: null among the types/,
  ],
  [
    "another type of a field of an event",
    [[`${schemas}/PayoutUpdatedEvent/properties/livemode/type`, become(["string", "null"])]],
    /PayoutUpdatedEvent\/properties\/livemode\n {2}expected: the type boolean/,
  ],
  [
    "a unit dropped",
    [[`${schemas}/TimestampMs/x-unit`, become(undefined)]],
    /Payout\/properties\/created\n {2}expected: the unit ms/,
  ],
  [
    "a parameter renamed",
    [["/components/parameters/StartingAfter/name", become("begins_after")]],
    /v1~1webhook_endpoints\/get\/parameters\/starting_after\n {2}expected: the query parameter/,
  ],
  [
    "a header renamed",
    [["/components/parameters/IdempotencyKey/name", become("X-Idempotency-Key")]],
    /at \/components\/parameters\/Idempotency-Key\n/,
  ],
  [
    "evidence raised",
    [["/paths/~1v1~1customers/get/x-evidence/level", become("documented")]],
    /customers\/get\/x-evidence\n {2}expected: at most inferred .*\n {2}found: {4}documented/,
  ],
  [
    "evidence of a page that says something else",
    [["/paths/~1v1~1refunds/post/x-evidence/documents", become(["api-173813745"])]],
    /refunds\/post\/x-evidence\n {2}expected: pages that facts .*\n {2}found: {4}api-173813745/,
  ],
  [
    "a limit widened",
    [["/components/parameters/Limit/schema/maximum", become(1000)]],
    /parameters\/0\n {2}expected: maximum 100 .*\n {2}found: {4}1000/,
  ],
  [
    "a limit of a member lost",
    [
      [
        `${schemas}/CheckoutSessionSubscriptionInput/properties/trial_period_days/minimum`,
        become(undefined),
      ],
    ],
    /trial_period_days\n {2}expected: minimum 1 .*\n {2}found: {4}no minimum/,
  ],
  [
    "a value misspelt that the facts infer",
    [
      [
        `${schemas}/PaymentIntent/properties/status/x-extensible-enum`,
        (values: string[]) => values.map((value) => value.replace("canceled", "cancelled")),
      ],
    ],
    /PaymentIntent\/properties\/status\n {2}expected: no values but .*\n {2}found: {4}cancelled/,
  ],
  [
    "a map of anything",
    [[`${schemas}/Metadata/additionalProperties`, become({ type: "object" })]],
    /Metadata\/additionalProperties\n {2}expected: the type string/,
  ],
  [
    "a header that has to be sent",
    [["/components/parameters/IdempotencyKey/required", become(true)]],
    /IdempotencyKey\n {2}expected: Idempotency-Key optional/,
  ],
  [
    "a filter without its brackets",
    [["/components/parameters/Created/style", become("form")]],
    /\/parameters\/created\[/,
  ],
  [
    "currencies of any form",
    [[`${schemas}/Currency/pattern`, become(undefined)]],
    /Refund\/properties\/currency\n {2}expected: the pattern of currencies/,
  ],
  [
    "a request opened",
    [[`${schemas}/RefundCreate/additionalProperties`, become(undefined)]],
    /RefundCreate\n {2}expected: no undeclared members .*\n {2}found: {4}undeclared members, too/,
  ],
  [
    "a request closed whose page was cut off",
    [
      [
        `${schemas}/CustomerCreate`,
        (schema: object) => ({ ...schema, additionalProperties: false }),
      ],
    ],
    /CustomerCreate\n {2}expected: undeclared members, too .*\n {2}found: {4}no undeclared members/,
  ],
  [
    "a path renamed",
    [["/paths", rename("/v1/refunds/{refund_id}", "/v1/refund/{refund_id}")]],
    /refunds~1\{refund_id\}\/get\n {2}expected: GET(.*\n)*.*an operation that the facts know/,
  ],
];

describe("a fault of the bundle is told by its place", () => {
  test.for(faults)("%s", ([, edits, told]) => {
    const faulty = edits.reduce<unknown>((document, [pointer, change]) => {
      const value = valueAt(document, pointer);
      expect(value, `${pointer} is in the bundle`).toBeDefined();
      return replaceAt(document, pointerKeys(pointer), change(value as never));
    }, bundle);
    expect(problems(faulty as OpenApi)).toMatch(told);
  });
});

test("faults of the sources reach the check", () => {
  const root = "spec/openapi.yaml";
  copy.edit(root, `- url: ${testHost}`, "- url: https://elsewhere");
  copy.edit(root, "- url: https://api.wooshpay.com", `- url: ${testHost}`);
  copy.edit(root, "- url: https://elsewhere", "- url: https://api.wooshpay.com");
  copy.edit("spec/registers/events.yaml", "name: Wooshpay-Signature", "name: X-Signature");
  const told = problems(bundleSpec(copy.root).document);
  expect(told).toMatch(
    /at \/servers\/1\n {2}expected: https:\/\/apitest\S+ for keys that begin with sk_test_/,
  );
  expect(told).toMatch(
    /\/webhooks\/payout\.paid\/post\n {2}expected: the header Wooshpay-Signature/,
  );
});

describe("a contradiction", () => {
  const place = `${schemas}/RefundCreate/properties/payment_intent`;
  const nowhere = `${schemas}/RefundCreate/properties/intent`;
  const deviations = deviationsOf(facts, bundle, register);

  /** What is left when the contradiction about `place` says something else of it. */
  function told(change: (one: Contradiction) => Contradiction): Record<"left" | "idle", string> {
    const files = contradictions.map(({ folder, source }) => {
      const changed = source.data.contradictions.map((one) =>
        one.id === "refund-payment-intent-required" ? change(one) : one,
      );
      return { folder, source: { ...source, data: { ...source.data, contradictions: changed } } };
    });
    const { unexplained, idle } = explain(deviations, files, bundle);
    const [left, useless] = [unexplained, idle].map((all) => all.map(formatProblem).join("\n"));
    return { left: left ?? "", idle: useless ?? "" };
  }

  test("explains the difference that it names by kind and place", () => {
    expect(told((one) => one)).toEqual({ left: "", idle: "" });
  });

  test("explains nothing by being about a place", () => {
    const { left, idle } = told(({ differs: _, ...one }) => one);
    expect(left).toMatch(/RefundCreate\/properties\/payment_intent\n.*payment_intent optional/);
    expect(idle).toBe("");
  });

  const wrong: [what: string, differs: Record<string, string[]>, message: RegExp][] = [
    ["another kind", { type: [place] }, /\/differs\/type\/0\n.*its type\n.*\/payment_intent$/],
    ["another place", { required: [nowhere] }, /\/differs\/required\/0\n.*\n.*\/intent$/],
  ];

  test.for(wrong)("explains no difference of %s, and is told of it", ([, differs, message]) => {
    const { left, idle } = told((one) => ({ ...one, differs }));
    expect(left).toContain("payment_intent optional");
    expect(idle).toMatch(message);
  });

  test("is not about a place that neither description nor facts have", () => {
    expect(told((one) => ({ ...one, at: [place, nowhere] }))).toEqual({
      left: "",
      idle: expect.stringMatching(/\/at\/1\n {2}expected: a place in the bundle.*\n.*\/intent$/),
    });
  });
});
