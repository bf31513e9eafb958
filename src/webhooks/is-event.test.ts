import { describe, expect, test } from "vitest";
import type { WooshPayEvent } from "../../generated/events.js";
import { isEvent, signWebhook, verifyWebhook } from "./index.js";

const secret = "whsec_isEventNotReal";
const paid = "payment_intent.succeeded";

/** The event of a body, as it comes from a delivery. */
async function delivered(body: object): Promise<WooshPayEvent> {
  const payload = JSON.stringify(body);
  const { headers } = await signWebhook({ payload, secret });
  return verifyWebhook({ payload, headers, secret });
}

const eventOf = (type: string) => delivered({ id: "evt_1", type, data: { object: { id: "1" } } });

describe("an event is of", () => {
  test.for<[string, string | string[], boolean]>([
    [paid, paid, true],
    [paid, "payment_intent.created", false],
    [paid, ["payment_intent.created", paid], true],
    ["payout.paid", ["payment_intent.created", paid], false],
    ["invoice.of_tomorrow", "invoice.of_tomorrow", true],
    ["invoice.of_tomorrow", [paid, "invoice.of_tomorrow"], true],
    ["invoice.of_tomorrow", paid, false],
    [paid, "payment_intent", false],
    [paid, "PAYMENT_INTENT.SUCCEEDED", false],
    ["toString", paid, false],
  ])("%s asked for %j: %s", async ([type, names, answer]) => {
    expect(isEvent(await eventOf(type), names)).toBe(answer);
  });
});

describe("an event that lacks its object is of no known type", () => {
  test.for([
    ["no data", { id: "evt_1", type: paid }],
    ["no object", { id: "evt_1", type: paid, data: {} }],
    ["null as object", { id: "evt_1", type: paid, data: { object: null } }],
    ["no id, which is unheard of, too", { type: paid, data: { object: { id: "pi_1" } } }],
  ] as const)("%s, delivered", async ([, body]) => {
    expect(isEvent(await delivered(body), paid)).toBe(false);
  });

  // What the API answers is not completed.
  test.for([undefined, null, {}, { object: null }, { object: "pi_1" }, { object: [] }])(
    "data %j, retrieved",
    (data) => {
      const event: unknown = { id: "evt_1", type: paid, data };
      expect(isEvent(event as WooshPayEvent, paid)).toBe(false);
    },
  );

  test("by the name of what it lacks it can be asked for", async () => {
    const name: string = "without data";
    expect(isEvent(await delivered({ id: "evt_1", type: paid }), name)).toBe(true);
  });
});

describe("what cannot be answered is a TypeError", () => {
  test.for<[string, unknown, unknown, string]>([
    ["a promise", Promise.resolve({}), paid, "expected an event, found promise"],
    ["no event", undefined, paid, "expected an event, found undefined"],
    ["an id", "evt_1", paid, "expected an event, found string"],
    ["no name", { type: paid }, undefined, "expected the name of an event, found undefined"],
    ["an empty name", { type: paid }, "", "expected the name of an event, found empty text"],
    ["a list without names", { type: paid }, [], "expected the name of an event, found array"],
    ["a list with a gap", {}, [paid, null], "expected the name of an event, found null"],
    ["a set", { type: paid }, new Set([paid]), "expected the name of an event, found set"],
  ])("%s", ([, event, type, message]) => {
    expect(() => isEvent(event as WooshPayEvent, type as string)).toThrow(
      new TypeError(`isEvent: ${message}`),
    );
  });
});
