import { describe, expect, inject, test } from "vitest";
import { answerRules } from "../src/contract/answered.js";
import { createContract } from "../src/contract/contract.js";
import { driveServer } from "../src/contract/drive/drive.js";
import type { Finding } from "../src/contract/finding.js";
import { bundle, operations } from "./support/bundle.js";
import { type Meddling, type PassingAnswer, startMeddler } from "./support/meddler.js";

const json = "application/json";

/** Changes the bodies of right answers that are objects, or the objects that they list. */
function inBody(change: (body: Record<string, unknown>) => void): Meddling {
  return {
    answer(answer) {
      if (answer.status !== 200) return answer;
      const body = JSON.parse(answer.text) as Record<string, unknown>;
      const list = Array.isArray(body.data) ? body.data : [body];
      for (const one of list) change(one as Record<string, unknown>);
      return { ...answer, text: JSON.stringify(body) };
    },
  };
}

const setTo = (name: string, value: unknown) =>
  inBody((body) => {
    body[name] = value;
  });

const without = (name: string) =>
  inBody((body) => {
    delete body[name];
  });

const always = (change: (answer: PassingAnswer) => Partial<PassingAnswer>): Meddling => ({
  answer: (answer) => ({ ...answer, ...change(answer) }),
});

/** Changes the texts of right answers. */
const withText = (change: (text: string) => string): Meddling =>
  always(({ status, text }) => ({ text: status === 200 ? change(text) : text }));

/** Answers of an operation that takes whatever it is sent. */
const takesAll = (body: unknown): Meddling => ({
  instead: () => ({ status: 200, type: json, text: JSON.stringify(body) }),
});

const refund = { id: "re_1000000000000000001", object: "refund", amount: 500, currency: "USD" };

interface Fault {
  name: string;
  operation: string;
  meddling: Meddling;
  /** The rule that is broken, and where. */
  rule: string;
  pointer: string;
}

const row = (
  name: string,
  operation: string,
  meddling: Meddling,
  rule: string,
  pointer: string,
): Fault => ({ name, operation, meddling, rule, pointer });

const faults: readonly Fault[] = [
  row("amount with decimals", "retrieveRefund", setTo("amount", 5.5), "type", "/amount"),
  row("amount as text", "retrievePaymentIntent", setTo("amount", "500"), "type", "/amount"),
  row("amount in a list", "listPaymentIntents", setTo("amount", 1.5), "type", "/data/0/amount"),
  row("price with decimals", "retrievePrice", setTo("unit_amount", 9.99), "type", "/unit_amount"),
  row(
    "time in seconds",
    "retrieveRefund",
    setTo("created", 1767226200),
    "plausible-moment",
    "/created",
  ),
  row("time as text", "retrieveProduct", setTo("created", "2026-01-01"), "type", "/created"),
  row(
    "time in microseconds",
    "retrieveCustomer",
    setTo("created", 1767226200000000),
    "plausible-moment",
    "/created",
  ),
  row(
    "id of another kind",
    "retrieveRefund",
    setTo("id", "ch_1000000000000000001"),
    "id-prefix",
    "/id",
  ),
  row(
    "id of a payment in a refund",
    "retrieveRefund",
    setTo("payment_intent", "re_1"),
    "id-prefix",
    "/payment_intent",
  ),
  row("id as a number", "retrieveProduct", setTo("id", 7), "type", "/id"),
  row("another object", "retrievePaymentIntent", setTo("object", "charge"), "const", "/object"),
  row(
    "a list without data",
    "listProducts",
    withText(() => '{"object":"list","has_more":false}'),
    "required",
    "",
  ),
  row(
    "a list that is an array",
    "listCustomers",
    withText(() => "[]"),
    "type",
    "",
  ),
  row(
    "a list of texts",
    "listPrices",
    withText(() => '{"object":"list","data":["price_1"]}'),
    "type",
    "/data/0",
  ),
  row(
    "has_more as text",
    "listPaymentIntents",
    withText((text) => text.replace(/"has_more":(true|false)/, '"has_more":"no"')),
    "type",
    "/has_more",
  ),
  row("livemode as text", "retrievePaymentIntent", setTo("livemode", "false"), "type", "/livemode"),
  row(
    "metadata with a number",
    "retrieveProduct",
    setTo("metadata", { order: 7 }),
    "type",
    "/metadata/order",
  ),
  row("metadata as a list", "retrieveCustomer", setTo("metadata", []), "type", "/metadata"),
  row("status as a number", "retrieveRefund", setTo("status", 1), "type", "/status"),
  row("an unknown status", "retrieveRefund", setTo("status", "done"), "known-value", "/status"),
  row("a new field", "retrieveRefund", setTo("shade", "red"), "undeclared", "/shade"),
  row(
    "a misspelt field",
    "retrievePaymentIntent",
    inBody((body) => {
      body.amuont = body.amount;
      delete body.amount;
    }),
    "required",
    "",
  ),
  row(
    "an unknown currency",
    "retrieveRefund",
    setTo("currency", "EURO"),
    "registered-currency",
    "/currency",
  ),
  row("a product that is a number", "retrievePrice", setTo("product", 5), "type", "/product"),
  row("active as text", "retrieveProduct", setTo("active", "yes"), "type", "/active"),
  row(
    "methods as a number",
    "retrievePaymentIntent",
    setTo("payment_method_types", 5),
    "type",
    "/payment_method_types",
  ),
  row("no id", "retrieveProduct", without("id"), "required", ""),
  row(
    "HTML with status 200",
    "retrieveRefund",
    always(({ status, ...rest }) =>
      status === 200 ? { type: "text/html", text: "<html></html>" } : rest,
    ),
    "content-type",
    "#headers/content-type",
  ),
  row(
    "HTML called JSON",
    "retrieveRefund",
    withText(() => "<html></html>"),
    "body",
    "",
  ),
  row(
    "JSON that is cut",
    "retrievePayout",
    withText((text) => text.slice(0, 40)),
    "body",
    "",
  ),
  row(
    "an empty body",
    "retrieveRefund",
    withText(() => ""),
    "body",
    "",
  ),
  row(
    "an error with status 200",
    "retrieveRefund",
    always(() => ({ status: 200, text: '{"error":{"message":"no"}}' })),
    "body",
    "",
  ),
  row(
    "a status that no page names",
    "retrieveRefund",
    always(({ status }) => ({ status: status === 200 ? 418 : status })),
    "status",
    "#status",
  ),
  row("takes anything", "createRefund", takesAll(refund), "accepts-anything", "#status"),
  row(
    "takes a call without a key",
    "retrieveRefund",
    {
      instead: ({ headers }) =>
        headers.has("authorization")
          ? undefined
          : { status: 200, type: json, text: JSON.stringify(refund) },
    },
    "no-key",
    "#status",
  ),
  row(
    "breaks at a wrong body",
    "createPrice",
    always(({ status }) => ({ status: status >= 400 && status < 500 ? 500 : status })),
    "server-error",
    "#status",
  ),
  row(
    "breaks without a key",
    "listProducts",
    always(({ status }) => ({ status: status === 401 ? 503 : status })),
    "server-error",
    "#status",
  ),
  row(
    "refuses what is right",
    "createProduct",
    {
      instead: () => ({
        status: 400,
        type: json,
        text: '{"error":{"type":"invalid_request_error","message":"no"}}',
      }),
    },
    "refused",
    "#status",
  ),
  row(
    "an error that is a text",
    "createProduct",
    always(({ status, text }) => ({ text: status >= 400 ? '"no"' : text })),
    "type",
    "",
  ),
  row(
    "takes an amount that is none",
    "createPrice",
    {
      request(request) {
        request.body = request.body.replace(/("unit_amount":)(?!\d+[,}])[^,}]*/, "$15");
      },
    },
    "accepted",
    "#request/unit_amount",
  ),
];

async function drive(fault: Fault | undefined, only?: string): Promise<Finding[]> {
  const target = inject("prismUrl");
  const server = fault && (await startMeddler(target, fault.meddling));
  const contract = createContract();
  const names = only ?? fault?.operation;
  const result = await driveServer({
    ...{ contract, baseUrl: server?.url ?? target, secretKey: "sk_test_contract" },
    only: names === undefined ? undefined : new Set([names]),
  }).finally(() => server?.close());
  return result.findings;
}

// The mock behind keeps no state: it answers for any id.
const ofState = new Set(["unknown-id", ...Object.keys(answerRules)]);
const heavy = ({ severity, rule }: Finding) => severity !== "advice" && !ofState.has(rule);

describe("a server with a fault is found out:", () => {
  test("there are forty of them", () => {
    expect(new Set(faults.map(({ name }) => name)).size).toBe(40);
  });

  test.for(faults)("$name", async (fault) => {
    const findings = await drive(fault);
    const told = findings.map(({ rule, pointer }) => `${rule} ${pointer}`);
    expect(told).toContain(`${fault.rule} ${fault.pointer}`);
    // Whoever mends the fault has no other finding left.
    const others = (await drive(undefined, fault.operation)).filter(heavy);
    expect(others.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([]);
  });
});

test("a server that is right is told nothing but what its pages print in seconds", async () => {
  const contract = createContract();
  const members = new Map<string, Set<string>>();
  const { findings, checked, notes, stoppedBy } = await driveServer({
    ...{ contract, baseUrl: inject("prismUrl"), secretKey: "sk_test_contract" },
    fetch(input, init) {
      const request = { method: init?.method ?? "", url: String(input) };
      const schema = operations.get(contract.operationOf(request) ?? "")?.requestSchema ?? "";
      if (typeof init?.body === "string")
        for (const name of Object.keys(Object(JSON.parse(init.body))))
          members.set(schema, (members.get(schema) ?? new Set()).add(name));
      return fetch(input, init);
    },
  });
  const told = findings.filter(heavy).map(({ rule, operationId }) => `${operationId} ${rule}`);
  expect([...new Set(told)].sort()).toEqual([
    // Both are slips of the pages, which the mock repeats.
    "createCheckoutSession one-mode",
    "createWebhookEndpoint plausible-moment",
  ]);
  expect(stoppedBy).toBeUndefined();
  expect(notes).toEqual([expect.stringContaining("keeps no state")]);
  expect(checked).toBeLessThan(6000);
  const { keywords, operations: called } = contract.coverage();
  expect(keywords.covered.length / keywords.total).toBeGreaterThan(0.95);
  const unsent = [...members].flatMap(([schema, names]) =>
    Object.keys(bundle.components.schemas[schema]?.properties ?? {})
      .filter((name) => !names.has(name))
      .map((name) => `${schema}.${name}`),
  );
  expect(unsent).toEqual([]);
  expect(called.covered.filter((name) => !name.startsWith("on"))).toHaveLength(104);
}, 120_000);

test("the same is sent each time, and nothing but reads where that is asked", async () => {
  const sent: string[][] = [[], [], []];
  const record = (list: string[]): typeof fetch => {
    return async (input, init) => {
      list.push(`${init?.method} ${input} ${init?.body}`);
      return fetch(input, init);
    };
  };
  const options = { baseUrl: inject("prismUrl"), secretKey: "sk_test_contract" };
  const only = new Set(["createPrice", "listPrices", "retrievePrice"]);
  for (const list of sent.slice(0, 2))
    await driveServer({ ...options, contract: createContract(), only, fetch: record(list) });
  const reads = sent[2] as string[];
  const isReadOnly = true;
  await driveServer({
    ...options,
    contract: createContract(),
    only,
    isReadOnly,
    fetch: record(reads),
  });
  expect(sent[0]).toEqual(sent[1]);
  for (const limit of ["limit=1 ", "limit=100 "])
    expect(sent[0]?.filter((one) => one.includes(limit))).toHaveLength(1);
  expect(reads.length).toBeGreaterThan(3);
  expect(reads.filter((one) => !one.startsWith("GET "))).toEqual([]);
});
