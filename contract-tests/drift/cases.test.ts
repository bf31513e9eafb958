import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { isObject } from "../../src/contract/json.js";
import { knowledgeOf } from "../../src/review/drift/knowledge.js";
import { driftMarkdown } from "../../src/review/drift/markdown.js";
import { proposalsOf, proposalText } from "../../src/review/drift/propose.js";
import { compare, data, locksOf, pageText } from "./pages.js";

const page = pageText("checkout");
const locks = locksOf({ page });

/** What a capture says of itself: kinds, fields, and one line each. */
function findingsOf(text: string) {
  return compare({ "renamed.capture": text }, locks).pages.flatMap(({ findings }) => findings);
}

const edited = (find: string | RegExp, put: string) => {
  const text = page.replace(find, put);
  expect(text).not.toBe(page);
  return text;
};

describe("of a page that changed", () => {
  test.each([
    [
      "a value",
      edited('"payment_status": "unpaid"', '"payment_status": "paid"'),
      [
        [
          "value-changed",
          "/payment_status",
          'createCheckoutSession, answer 200, payment_status: "unpaid" -> "paid"',
        ],
      ],
    ],
    [
      "a value of a member within",
      edited('"created": 1659421201000', '"created": 1659421201001'),
      [
        [
          "value-changed",
          expect.stringMatching(/product\/created$/),
          expect.stringMatching(/product\.created: 1659421201000 -> 1659421201001$/),
        ],
      ],
    ],
    [
      "a field that the description has",
      edited('"payment_link": ""', '"payment_link": "",\n    "merchant_order_id": "en"'),
      [
        [
          "field-added",
          "/merchant_order_id",
          'createCheckoutSession, answer 200, merchant_order_id: new -> "en"',
        ],
      ],
    ],
    [
      "a field that nobody knows",
      edited('"payment_link": ""', '"payment_link": "",\n    "tax_behaviour_code": "txcd_1"'),
      [
        [
          "field-new",
          "/tax_behaviour_code",
          'createCheckoutSession, answer 200, tax_behaviour_code: unknown to the description -> "txcd_1"',
        ],
      ],
    ],
    [
      "a field that went",
      edited('"livemode": false,\n    "url": "www.example.com",', '"url": "www.example.com",'),
      [["field-removed", "/livemode", "createProduct, answer 200, livemode: false -> gone"]],
    ],
    [
      "a field of another name",
      edited('"cancel_url"', '"abort_url"'),
      [
        [
          "field-renamed",
          "/abort_url",
          "createCheckoutSession, request, abort_url: cancel_url -> abort_url (renamed)",
        ],
      ],
    ],
    [
      "a type",
      edited(
        '"amount_total": 5,\n    "billing_address_collection"',
        '"amount_total": "5.00",\n    "billing_address_collection"',
      ),
      [
        [
          "type-changed",
          "/amount_total",
          'createCheckoutSession, answer 200, amount_total: 5 -> "5.00"',
        ],
      ],
    ],
    [
      "a value of an open enumeration",
      edited('"payment_status": "unpaid"', '"payment_status": "half_paid"'),
      [
        [
          "value-new",
          "/payment_status",
          'createCheckoutSession, answer 200, payment_status: "unpaid" -> "half_paid", unknown to the description',
        ],
      ],
    ],
    [
      "words",
      edited("closed after 24 hours", "closed after 12 hours"),
      [
        [
          "prose-changed",
          undefined,
          expect.stringMatching(
            /^paragraph \d+ of \d+ changed, now: Sessions that nobody pays are closed after 12 hours/,
          ),
        ],
      ],
    ],
    [
      "words that came",
      edited(
        "In the end:",
        "Whoever wants to pay twice has to make a second session for it.\nIn the end:",
      ),
      [
        [
          "prose-added",
          undefined,
          "new words: Whoever wants to pay twice has to make a second session for it.",
        ],
      ],
    ],
    [
      "words that went",
      edited(/Sessions that nobody pays.*\n/, ""),
      [["prose-removed", undefined, expect.stringMatching(/^paragraph \d+ of \d+ went$/)]],
    ],
    [
      "an operation",
      edited("In the end:", "DELETE /v1/checkout/sessions/{id}\nIn the end:"),
      [
        [
          "operation-new",
          undefined,
          "DELETE /v1/checkout/sessions/{id}: an operation that the description does not have",
        ],
      ],
    ],
  ])("tells %s", (_, text, expected) => {
    const found = findingsOf(text).map(({ kind, pointer, says }) => [kind, pointer, says]);
    const wanted = new Set(expected.map(([kind]) => kind));
    // A line that names an operation is words, too.
    const isAbout = ([kind]: unknown[]) =>
      wanted.has(kind as string) || !(wanted.has("operation-new") && kind === "prose-added");
    expect(found.filter(isAbout)).toEqual(expected);
  });

  test("tells the line of the capture, and the payload that it is about", () => {
    const text = edited('"payment_status": "unpaid"', '"payment_status": "paid"');
    const [finding] = findingsOf(text);
    const line = text.split("\n").findIndex((one) => one.includes('"payment_status": "paid"')) + 1;
    expect(finding).toMatchObject({
      file: "renamed.capture",
      line,
      payload: "createCheckoutSession/checkout-7.200.json",
    });
  });

  test("tells a payload that came, with the schema that fits", () => {
    const refund = {
      payment_intent: "pi_1580071150141046784",
      reason: "requested_by_customer",
      amount: 5,
    };
    const text = edited(
      "In the end:",
      `POST /v1/refunds\n\n${JSON.stringify(refund, null, 2)}\n\nIn the end:`,
    );
    const found = findingsOf(text).filter(({ kind }) => kind === "payload-new");
    expect(found).toMatchObject([
      {
        operationId: "createRefund",
        part: "request",
        after: refund,
        fits: [{ schema: "RefundCreate", mistakes: [], undeclared: [] }],
      },
    ]);
    expect(found[0]?.says).toBe("a new payload, which fits RefundCreate (createRefund, request)");
  });

  test("tells a payload that went", () => {
    const text = pageText("checkout", (all) => all.filter((_, index) => index !== 3));
    const gone = findingsOf(text).filter(({ kind }) => kind === "payload-gone");
    expect(gone).toMatchObject([
      {
        ...{ payload: "createPrice/checkout-4.request.json", operationId: "createPrice" },
        part: "request",
      },
    ]);
  });

  test("tells nothing of payloads in another order", () => {
    const text = pageText("checkout", (all) => [...all].reverse());
    expect(findingsOf(text)).toEqual([]);
  });

  test("says what rests on the page", () => {
    const [one] = compare({ page }, locks).pages;
    expect(one?.statements).toContainEqual({
      pointer: "/paths/~1v1~1products/post",
      level: "documented",
    });
    expect(one?.contradictions.length).toBeGreaterThan(5);
  });

  test("shows no secret", () => {
    const text = edited(
      /"client_secret": "pi_\w+"/,
      '"client_secret": "pi_1580071150141046784_secret_other"',
    );
    const report = compare({ a: text }, locks);
    expect(report.counts.findings).toBe(1);
    expect(JSON.stringify(report)).not.toContain("secret_other");
  });
});

describe("of files", () => {
  test("several captures of a page are one page", () => {
    const report = compare({ a: page, b: page.replace(/\n\s*/g, "\n") }, locks);
    expect(report.pages).toMatchObject([{ id: "checkout", captures: ["a", "b"], findings: [] }]);
  });

  test("a capture that was cut off takes nothing away from a whole one", () => {
    const report = compare({ a: page, b: page.slice(0, page.length / 2) }, locks);
    expect(report.drift).toBe(false);
  });

  test("two pages in one file are two", () => {
    const both = `${page}\n\n${pageText("crypto")}`;
    const report = compare({ both }, { ...locks, ...locksOf({ crypto: pageText("crypto") }) });
    expect(report.pages.map(({ id }) => id).sort()).toEqual(["checkout", "crypto"]);
    expect(report.drift).toBe(false);
  });

  test("a page that nobody knows is new, with what it shows", () => {
    const text =
      '# Gift cards\n\nA gift card is money.\n\nPOST /v1/gift_cards\n\n```json\n{"code": "x", "worth": 5, "valid": true}\n```\n';
    const report = compare({ text }, locks);
    expect(report.pages).toEqual([]);
    expect(report.unknown[0]?.findings.map(({ kind, says }) => [kind, says])).toEqual([
      ["page-new", "no known page: Gift cards"],
      ["operation-new", "POST /v1/gift_cards: an operation that the description does not have"],
      ["payload-new", "a new payload, of POST /v1/gift_cards"],
    ]);
  });
});

const fragment = `# Create a refund

\`\`\`yaml
openapi: 3.0.1
info: { title: "", version: 1.0.0 }
paths:
  /v1/refunds:
    post:
      summary: Create a refund
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                payment_intent: { type: string }
                reason: { type: string, enum: [duplicate, fraudulent] }
      responses: {}
      x-run-in-apifox: https://app.apifox.com/web/project/1/apis/api-51369554-run
\`\`\`
`;

describe("of an Apifox page", () => {
  const found = (text: string) =>
    compare({ text }).pages.map(({ id, findings }) => [
      id,
      ...findings.map(({ kind, says }) => `${kind} ${says}`),
    ]);

  test("nothing, where it says what the description says", () => {
    expect(found(fragment)).toEqual([["api-51369554"]]);
  });

  test("a value, a field, a type and an operation that are new", () => {
    const text = fragment
      .replace("fraudulent]", "fraudulent, bored]")
      .replace(
        "payment_intent: { type: string }",
        "payment_intent: { type: integer }\n                gift: { type: boolean }",
      )
      .replace(
        "  /v1/refunds:",
        "  /v1/refunds/{id}/undo: { post: { responses: {} } }\n  /v1/refunds:",
      );
    expect(found(text)).toEqual([
      [
        "api-51369554",
        "operation-new POST /v1/refunds/{id}/undo: an operation that the description does not have",
        "type-changed createRefund, request, payment_intent: string -> integer",
        "field-new createRefund, request, gift: unknown to the description",
        'value-new createRefund, request, reason: "bored", unknown to the description',
      ],
    ]);
  });
});

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
