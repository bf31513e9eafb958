import { describe, expect, test } from "vitest";
import { type EventTypeName, eventTypes } from "../../../generated/events.js";
import { createContract } from "../../contract/contract.js";
import { WooshPay } from "../../index.js";
import type { Assumed, AssumptionName } from "../assumptions/index.js";
import { varied } from "../assumptions/vary.js";
import { createSandbox, type Sandbox } from "../index.js";

const now = 1_767_225_600_000;

/** What the object of each event is, and what state it is in. */
const objects: Record<EventTypeName, object> = {
  "payment_intent.created": { object: "payment_intent", status: "requires_payment_method" },
  "payment_intent.requires_action": { object: "payment_intent", status: "requires_action" },
  "payment_intent.succeeded": { object: "payment_intent", status: "succeeded" },
  "payment_intent.payment_failed": { object: "payment_intent", status: "requires_payment_method" },
  "payment_intent.canceled": { object: "payment_intent", status: "canceled" },
  "payment_intent.cancelled": { object: "payment_intent", status: "canceled" },
  "charge.refund.updated": { object: "refund", status: "succeeded" },
  "charge.dispute.updated": { object: "dispute", status: "warning_needs_response" },
  "setup_intent.created": { object: "setup_intent", status: "requires_payment_method" },
  "setup_intent.succeeded": { object: "setup_intent", status: "succeeded" },
  "payout.created": { object: "payout", status: "pending" },
  "payout.updated": { object: "payout", status: "pending", metadata: { run: "1" } },
  "payout.paid": { object: "payout", status: "paid" },
  "payout.failed": { object: "payout", status: "failed" },
  "payout.canceled": { object: "payout", status: "canceled" },
  "product.created": { object: "product", active: true },
  "checkout.session.completed": { object: "checkout.session", status: "complete" },
  "checkout.session.expired": { object: "checkout.session", status: "expired" },
  "checkout.session.canceled": { object: "checkout.session" },
  "payment_link.paid": { object: "payment_link" },
};

describe.each(eventTypes)("%s", (type) => {
  test("comes about, about an object that can be asked for, and is delivered", async () => {
    const sandbox = createSandbox({
      ...{ now, webhook: { url: "http://127.0.0.1/webhooks" } },
      deliver: async () => new Response(),
    });
    const event = sandbox.trigger(type);
    expect(event.type).toBe(type);
    const object = event.data.object as { id: string; object: string; status?: string };
    expect(object).toMatchObject(objects[type]);
    const findings = createContract().checkSchema("Event", event);
    expect(findings.filter(({ severity }) => severity === "violation")).toEqual([]);
    const client = new WooshPay(sandbox.secretKey, { fetch: sandbox.fetch });
    expect(await client.events.retrieve(event.id)).toEqual(event);
    expect(sandbox.core.store.get(object.id)?.version.object).toBe(object.object);
    await sandbox.settled();
    const told = sandbox.deliveries().filter((delivery) => delivery.event === event.id);
    expect(told).toMatchObject([{ status: "delivered", type }]);
  });
});

// A payout that the bank has at once cannot be canceled.
const rulesOut: Partial<Record<EventTypeName, Assumed>> = {
  "payout.canceled": { "payout-first-status": "in_transit" },
};

test.each(Array.from({ length: 16 }, (_, seed) => seed))(
  "each comes about whatever is assumed, unless that rules it out (seed %i)",
  (seed) => {
    const assume = varied(seed);
    const sandbox = createSandbox({ now, assume });
    for (const type of eventTypes) {
      const isRuledOut = Object.entries(rulesOut[type] ?? {}).some(
        ([name, choice]) => assume[name as AssumptionName] === choice,
      );
      expect([type, comesAbout(sandbox, type)]).toEqual([type, !isRuledOut]);
    }
  },
);

function comesAbout(sandbox: Sandbox, type: EventTypeName): boolean {
  try {
    return sandbox.newAccount().trigger(type).type === type;
  } catch {
    return false;
  }
}

test("what goes wrong on purpose does not stand in the way", () => {
  const sandbox = createSandbox({ now });
  sandbox.faults.add("outage");
  expect(sandbox.trigger("payment_intent.succeeded").type).toBe("payment_intent.succeeded");
});

test("the same is made twice", () => {
  const sandbox = createSandbox({ now });
  const ids = [1, 2].map(() => sandbox.trigger("payment_intent.created").id);
  expect(new Set(ids).size).toBe(2);
});

test("a type that there is not comes back with the nearest", () => {
  const sandbox = createSandbox({ now });
  expect(() => sandbox.trigger("payment_intent.succeded" as never)).toThrow(
    "did you mean payment_intent.succeeded?",
  );
  expect(() => sandbox.trigger("tea" as never)).toThrow("expected one of payment_intent.created");
});
