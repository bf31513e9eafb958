import { describe, expect, test } from "vitest";
import { contractData } from "../../../generated/contract-data.js";
import { eventTypes } from "../../../generated/events.js";
import { assumptions } from "../assumptions/index.js";
import { lifeCycles } from "./index.js";
import type { LifeCycle } from "./life-cycle.js";

/** States that nothing leads out of. */
const ends: Readonly<Record<string, readonly string[]>> = {
  "payment_intent.status": ["succeeded", "canceled"],
  "charge.status": ["succeeded", "failed"],
  "refund.status": ["succeeded", "failed"],
  "dispute.status": ["warning_closed", "won", "lost"],
  "setup_intent.status": ["succeeded", "canceled"],
  "checkout.session.status": ["complete", "expired"],
  "checkout.session.payment_status": ["paid", "no_payment_required"],
  "payment_link.active": [],
  "subscription.status": ["canceled"],
  "invoice.status": ["paid", "void", "deleted"],
  "payout.status": ["paid", "failed", "canceled"],
  "webhook_endpoint.status": [],
  "issuing.cardholder.status": [],
  "issuing.card.status": ["canceled"],
  "issuing.authorization.status": ["closed", "reversed", "expired"],
};

interface Declared {
  type?: string | readonly string[];
  enum?: readonly unknown[];
  "x-extensible-enum"?: readonly unknown[];
}

const schemas = Object.values(contractData.schemas) as readonly {
  properties?: Readonly<Record<string, Declared & { const?: unknown }>>;
}[];

/** What the description says of the member of a kind of object. */
function declared({ object, member }: LifeCycle): Declared | undefined {
  return schemas
    .filter(({ properties }) => properties?.object?.const === object)
    .map(({ properties }) => properties?.[member])
    .find((one) => one !== undefined);
}

const key = ({ object, member }: LifeCycle) => `${object}.${member}`;

test("no life cycle stands twice", () => {
  expect(new Set(lifeCycles.map(key)).size).toBe(lifeCycles.length);
});

describe.for(lifeCycles.map((cycle) => [key(cycle), cycle] as const))("%s", ([name, cycle]) => {
  const { states, moves } = cycle;
  const entries = Object.entries(moves);

  test("moves lead from and to states that there are", () => {
    const named = entries.flatMap(([, { from, to }]) => [...from, to]);
    expect(named.filter((state) => !Object.hasOwn(states, state))).toEqual([]);
  });

  test("each state is reached from where nothing is, and so each move can be made", () => {
    const reached = new Set<string>();
    for (let before = -1; before < reached.size; ) {
      before = reached.size;
      for (const [, { from, to }] of entries)
        if (from.length === 0 || from.some((state) => reached.has(state))) reached.add(to);
    }
    expect([...reached].sort()).toEqual(Object.keys(states).sort());
    const impossible = entries.filter(
      ([, { from }]) => from.length > 0 && !from.every((state) => reached.has(state)),
    );
    expect(impossible).toEqual([]);
  });

  test("nothing leads out of its ends", () => {
    const found = Object.keys(states).filter((state) =>
      entries.every(([, { from }]) => !from.includes(state)),
    );
    expect(found).toEqual(ends[name]);
  });

  test("its states are values that the description knows, or are inferred", () => {
    const member = declared(cycle);
    if (!member) {
      expect(Object.values(states).map(({ evidence }) => evidence)).not.toContain("documented");
      return;
    }
    const values = Object.entries(states).map(([state, { value }]) => value ?? state);
    const known = member.enum ?? member["x-extensible-enum"];
    const types = [member.type].flat();
    if (types.includes("boolean")) expect(values.sort()).toEqual([false, true]);
    else if (known) expect(known).toEqual(expect.arrayContaining(values));
    else expect(types).toContain("string");
  });

  test("its events and assumptions are known", () => {
    for (const [, { event, assumption }] of entries) {
      if (event) expect(eventTypes).toContain(event);
      if (assumption) expect(Object.keys(assumptions)).toContain(assumption);
    }
  });
});
