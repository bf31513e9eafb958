import { describe, expect, test } from "vitest";
import { eventTypes } from "../../../generated/events.js";
import { createContract } from "../contract.js";
import { build } from "./build.js";
import { ContractViolationError } from "./violation-error.js";

const names = Object.keys(build).filter((name) => name !== "event");
const builders = build as unknown as Record<
  string,
  (overrides?: object) => Record<string, unknown>
>;
const make = (name: string, overrides?: object) =>
  (builders[name] as (given?: object) => Record<string, unknown>)(overrides);
const schemaOf = (name: string) => name.replace(/^./, (letter) => letter.toUpperCase());

describe("builders:", () => {
  test("there is one for each object that has a kind of its own", () => {
    expect(names.length).toBeGreaterThan(25);
    for (const name of [
      "paymentIntent",
      "refund",
      "checkoutSession",
      "payout",
      "charge",
      "dispute",
    ])
      expect(names).toContain(name);
  });

  test.for(names)("%s is right as it is, and the same each time", (name) => {
    const strict = createContract({ strict: true });
    const findings = strict.checkSchema(schemaOf(name), make(name));
    expect(findings.filter(({ severity }) => severity === "violation")).toEqual([]);
    expect(make(name)).toEqual(make(name));
    expect(make(name)).not.toBe(make(name));
  });

  test.for([
    "requires_payment_method",
    "requires_confirmation",
    "requires_action",
    "processing",
    "requires_capture",
    "succeeded",
    "canceled",
  ])("a payment intent with the status %s fits together", (status) => {
    const intent = build.paymentIntent({ status, amount: 1234 });
    expect(intent).toMatchObject({ status, amount: 1234 });
    const findings = createContract().checkSchema("PaymentIntent", intent);
    expect(findings.filter(({ rule }) => rule !== "goes-with-status")).toEqual([]);
    expect(intent.amount_received ?? 0).toBe(status === "succeeded" ? 1234 : 0);
  });

  test("what is given stays, and is no part of the next", () => {
    const metadata = { order: "1" };
    const intent = build.paymentIntent({
      status: "succeeded",
      amount_received: 5,
      amount: 5,
      metadata,
    });
    metadata.order = "2";
    expect(intent).toMatchObject({ amount_received: 5, metadata: { order: "1" } });
    expect(build.paymentIntent().metadata).not.toEqual(metadata);
  });

  test("what breaks the description is refused", () => {
    expect(() => make("refund", { amount: 10.5 })).toThrow(ContractViolationError);
    expect(() => make("refund", { amount: 10.5 })).toThrow(/\/amount\n {2}expected: integer/);
    expect(() => make("refund", { created: 1767226200 })).toThrow(/13 digits/);
  });

  test("a name that there is not comes back with the nearest", () => {
    expect(() => make("paymentIntents")).toThrow("did you mean paymentIntent?");
    expect(() => build.event("payment_intent.succeded" as never)).toThrow(
      "did you mean payment_intent.succeeded?",
    );
  });
});

test.for(eventTypes)("an event %s is right, whatever its id", (type) => {
  const event = build.event(type, { id: "evt_1000000000000000777" });
  expect(event).toMatchObject({ type, id: "evt_1000000000000000777" });
  const findings = createContract().checkSchema("Event", event);
  expect(findings.filter(({ severity }) => severity === "violation")).toEqual([]);
});
