import { afterEach, expect, test, vi } from "vitest";
import { contractData } from "../../../../generated/contract-data.js";
import { examples } from "../../../../generated/examples.js";
import type { OperationData } from "../../../../src/contract/data.js";
import { Bench, operationOf } from "./bench.js";
import { makeNeeded, prefixIn, unknownIds } from "./needs.js";
import { bestOf, sentBody } from "./payloads.js";
import { targetOf } from "./request.js";

afterEach(() => vi.unstubAllGlobals());

const order = {
  ...{ mode: "payment", success_url: "https://shop.example.com/thanks" },
  line_items: [
    {
      price_data: { currency: "USD", unit_amount: 1050, product_data: { name: "Tea" } },
      quantity: 1,
    },
  ],
};

function create(bench: Bench, body: unknown) {
  const sent = { method: "POST", target: "/v1/checkout/sessions" };
  return bench.send({ ...sent, body: JSON.stringify(body) });
}

test("a request is answered and judged, and its ids are offered", async () => {
  const bench = new Bench();
  const { status, value, findings } = await create(bench, order);
  expect([status, findings]).toEqual([200, []]);
  const { id } = value as { id: string };
  expect(bench.ids("cs_")).toEqual([id]);
  const second = await create(bench, order);
  expect(bench.ids("cs_")).toEqual([(second.value as { id: string }).id, id]);
  expect(bench.calls.map((call) => call.status)).toEqual([200, 200]);
  const [item] = order.line_items;
  const wrong = { ...item?.price_data, unit_amount: "10.50" };
  const refused = await create(bench, { ...order, line_items: [{ ...item, price_data: wrong }] });
  expect(refused.status).toBe(400);
  expect(refused.findings).toMatchObject([
    { side: "request", pointer: "/line_items/0/price_data/unit_amount", severity: "violation" },
  ]);
});

test("nothing leaves the page, whatever an endpoint is called", async () => {
  const left = vi.fn();
  vi.stubGlobal("fetch", left);
  const bench = new Bench();
  const body = {
    url: "https://shop.example.com/hook",
    enabled_events: ["checkout.session.expired"],
  };
  const sent = { method: "POST", body: JSON.stringify(body) };
  await bench.send({ ...sent, target: "/v1/webhook_endpoints" });
  await create(bench, order);
  await bench.advance("1d");
  expect(bench.sandbox.events("checkout.session.expired")).toHaveLength(1);
  await bench.sandbox.settled();
  expect(bench.sandbox.deliveries()).toMatchObject([{ status: "delivered" }]);
  expect(left).not.toHaveBeenCalled();
});

const acting = (contractData.operations as readonly OperationData[]).filter(
  ({ section, path }) => section === "paths" && path.includes("{"),
);

test.for(acting.map((one) => [one.id, one] as const))("what %s needs is made", async ([, one]) => {
  const bench = new Bench();
  const { values } = await makeNeeded(bench, one, undefined);
  expect(unknownIds(bench, values, undefined)).toEqual([]);
  for (const [name, id] of Object.entries(values)) expect(id).toMatch(prefixIn(one, name));
  const target = targetOf({ ...one, values, query: [], isForm: false });
  const body = one.request && "{}";
  const { status } = await bench.send({ method: one.method, target, body });
  expect(status).not.toBe(404);
});

test("a body gets ids of objects that are there", async () => {
  const bench = new Bench();
  const sent = { payment_intent: "pi_1000000000000000001", amount: 500 };
  expect(unknownIds(bench, {}, sent)).toEqual([sent.payment_intent]);
  const { body } = await makeNeeded(bench, operationOf("createRefund"), sent);
  expect(unknownIds(bench, {}, body)).toEqual([]);
  const text = JSON.stringify(body);
  const { status } = await bench.send({ method: "POST", target: "/v1/refunds", body: text });
  expect(status).toBe(200);
});

test("one begins with a documented request that the sandbox takes", async () => {
  const operation = operationOf("createCheckoutSession");
  const choices = examples.flatMap(({ operationId, part, name, level, value }) =>
    operationId === operation.id && part === "request"
      ? [{ title: name, isMade: level === "constructed", text: JSON.stringify(value) }]
      : [],
  );
  const { tools } = new Bench();
  const best = await bestOf(choices, operation, tools);
  expect(best?.isMade).toBe(false);
  const { status, findings } = await new Bench().send({
    ...{ method: "POST", target: operation.path, body: best?.text },
  });
  expect([status, findings]).toEqual([200, []]);
});

test("a file is sent as a form", async () => {
  const operation = operationOf("createFile");
  const body = sentBody(operation, '{ "purpose": "dispute_evidence", "file": "Receipt" }');
  const { status, findings } = await new Bench().send({
    ...{ method: "POST", target: operation.path, body },
  });
  expect([status, findings]).toEqual([200, []]);
});
