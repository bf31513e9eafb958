import { describe, expect, test } from "vitest";
import { knowledgeOf } from "../../src/review/drift/knowledge.js";
import { compare, data, pageText } from "./pages.js";

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

  test("an example is a payload that the page prints", () => {
    const words = pageText("checkout", () => []);
    const own = knowledgeOf(data).payloadsOf("checkout");
    const paths: Readonly<Record<string, string>> = {
      createProduct: "/v1/products",
      createPrice: "/v1/prices",
      createCheckoutSession: "/v1/checkout/sessions",
    };
    const shown = own.map(({ operationId, part, value }) => {
      const content = { content: { "application/json": { schema: {}, example: value } } };
      const post =
        part === "request" ? { requestBody: content } : { responses: { [part]: content } };
      return { openapi: "3.0.1", paths: { [paths[operationId] ?? ""]: { post } } };
    });
    const capture = (text: string) =>
      compare({ a: `${words}\n${text}` }).pages.map(({ id, standing, findings }) => ({
        ...{ id, standing: standing.length },
        found: findings.map(({ kind, pointer }) => [kind, pointer]),
      }));
    const fenced = shown
      .map((one) => `\`\`\`json\n${JSON.stringify(one, null, 2)}\n\`\`\`\n`)
      .join("\n");
    expect(capture(fenced)).toEqual([{ id: "checkout", standing: own.length, found: [] }]);
    expect(capture(fenced.replace('"unpaid"', '"paid"'))).toEqual([
      { id: "checkout", standing: own.length - 1, found: [["value-changed", "/payment_status"]] },
    ]);
  });
});
