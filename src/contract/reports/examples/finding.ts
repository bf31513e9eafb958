import type { Finding } from "../../finding.js";

/** A finding with what it does not say itself. */
export function finding(own: Partial<Finding> = {}): Finding {
  return {
    ...{ rule: "type", severity: "violation", operationId: "createRefund", side: "request" },
    ...{
      status: 400,
      pointer: "/amount",
      schemaPointer: "/components/schemas/RefundCreate/properties/amount",
    },
    ...{ expected: "integer", found: '"10.50"' },
    hint: "Send the amount in the smallest unit of the currency: 1050 for 10.50 USD.",
    evidence: { level: "documented", pages: ["checkout", "doc-1763765"] },
    ...{
      contradictions: [],
      questions: [],
      repeat: curl("POST", "/v1/refunds", { amount: "10.50" }),
    },
    ...own,
  };
}

/** Where the nth exchange of a recording was read. */
export function place(index: number, source = "recordings/shop.har"): Finding["exchange"] {
  return source.endsWith(".ndjson") ? { source, index, line: index + 1 } : { source, index };
}

/** A command that sends a request again. */
export function curl(method: string, path: string, body?: object): string {
  return [
    `curl -sS -X ${method} "$WOOSHPAY_BASE_URL${path}" -u "$WOOSHPAY_SECRET_KEY:"`,
    ...(body ? [`-H 'Content-Type: application/json' -d '${JSON.stringify(body)}'`] : []),
  ].join(" ");
}
