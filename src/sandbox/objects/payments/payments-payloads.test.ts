import { describe, expect, test } from "vitest";
import { contractData } from "../../../../generated/contract-data.js";
import { examples } from "../../../../generated/examples.js";
import { createSandbox } from "../../sandbox.js";
import type { Fields } from "../../store.js";
import { callerOf } from "../../testing/caller.js";
import { newYear } from "../../testing/client.js";
import { card } from "../../testing/payments.js";
import { paymentsHandlers } from "../payments.js";

const requests = examples.filter(
  ({ operationId, part }) => part === "request" && Object.hasOwn(paymentsHandlers, operationId),
);

/** Makes what requests name by ids of their own. */
async function setUp(operationId: string, body: Fields) {
  const sandbox = createSandbox({ now: newYear });
  const call = callerOf(sandbox);
  const make = async (path: string, sent: Fields) => (await call("POST", path, sent)).body;
  const customer = (await make("/customers", {})).id;
  const method = (await make("/payment_methods", card("4111111111111111"))).id;
  const isOwned = body.customer !== undefined && operationId !== "attachPaymentMethod";
  if (isOwned) await make(`/payment_methods/${method}/attach`, { customer });
  const owner = isOwned ? { customer } : {};
  const isHeld = operationId === "capturePaymentIntent";
  const isPaid = isHeld || operationId === "createRefund" || operationId === "updateDispute";
  const intent = await make("/payment_intents", {
    ...{ amount: 100_000, currency: "USD", ...owner },
    ...(isPaid && { confirm: true, payment_method_data: card() }),
    ...(isHeld && { capture_method: "manual" }),
  });
  if (operationId === "updateDispute") sandbox.act("charge", "dispute");
  const ids: Readonly<Record<string, string>> = {
    ...{ customers: customer, payment_methods: method, payment_intents: intent.id },
    setup_intents: (await make("/setup_intents", owner)).id,
    disputes: (await call("GET", "/disputes/list")).body.data[0]?.id,
  };
  const prefixes = { cus_: customer, pm_: method, pi_: intent.id };
  return { call, ids, prefixes };
}

describe("every request that the pages show, or that was made up in their place, is taken", () => {
  test("there are some of most operations", () => {
    expect(new Set(requests.map(({ operationId }) => operationId)).size).toBeGreaterThan(14);
  });

  test.each(requests.map((one) => [one.operationId, one.name, one.value as Fields] as const))(
    "%s %s",
    async (operationId, _, value) => {
      const { call, ids, prefixes } = await setUp(operationId, value);
      const operation = contractData.operations.find(({ id }) => id === operationId);
      const [, , collection = ""] = operation?.path.split("/") ?? [];
      const path = operation?.path.slice("/v1".length).replace(/\{\w+\}/, ids[collection] ?? "");
      const text = Object.entries(prefixes).reduce(
        (body, [prefix, id]) => body.replaceAll(new RegExp(`${prefix}\\d{19}`, "g"), id),
        JSON.stringify(value),
      );
      const { status, body } = await call("POST", path ?? "", JSON.parse(text));
      expect({ status, error: body.error }).toEqual({ status: 200, error: undefined });
    },
  );
});
