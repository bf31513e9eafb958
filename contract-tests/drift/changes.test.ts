import { describe, expect, test } from "vitest";
import { edited, findingsOf, locks, page } from "./checkout.js";
import { compare, pageText } from "./pages.js";

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
