import { payloads } from "../support/payloads.js";

/** An object of the API. */
export type Fields = Record<string, unknown> & { id: string };

/** Something that the server does wrong on purpose. */
export type Wrong =
  /** The session is complete, and the payment intent still waits for a payment method. */
  | "unpaid"
  /** A refund is of the whole amount, whatever was asked for. */
  | "refunded whole"
  /** What is captured never arrives: the intent goes on waiting for the capture. */
  | "uncaptured"
  /** A payout is never paid. */
  | "payout pending"
  /** Payment intents lack a field that every answer has. */
  | "no client secret"
  /** Events are signed with another secret. */
  | "forged"
  /** Events never arrive. */
  | "undelivered"
  /** The saved card belongs to nobody. */
  | "unattached";

const prefixes: Record<string, string> = {
  product: "prod_",
  price: "price_",
  "checkout.session": "cs_",
  item: "li_",
  payment_intent: "pi_",
  payment_method: "pm_",
  setup_intent: "seti_",
  customer: "cus_",
  refund: "re_",
  payout: "po_",
  beneficiary: "bf_",
  webhook_endpoint: "we_",
  event: "evt_",
};

const created = 1_767_225_600_000;

/** A constructed payload of the description, which objects are made after. */
export function constructed(operationId: string, name: string): Fields {
  const found = payloads.find((one) => one.operationId === operationId && one.name === name);
  if (!found) throw new Error(`${operationId}/${name}: no such payload`);
  return structuredClone(found.value) as Fields;
}

/** All objects of a server, by id. */
export class Objects {
  readonly #objects = new Map<string, Fields>();
  #last = 2_000_000_000_000_000_000n;

  /** Makes an object with an id of its own; fields that are undefined are left out. */
  add(object: string, fields: Record<string, unknown>): Fields {
    this.#last += 1n;
    const id = `${prefixes[object]}${this.#last}`;
    const all = { object, created, livemode: false, ...fields };
    const given = Object.entries(all).filter(([, value]) => value !== undefined);
    const added = { id, ...Object.fromEntries(given) };
    this.#objects.set(id, added);
    return added;
  }

  /** The object of an id; undefined where there is none. */
  get(id: unknown): Fields | undefined {
    return this.#objects.get(String(id));
  }

  remove(id: string): void {
    this.#objects.delete(id);
  }

  /** All objects of a kind, the newest first. */
  all(object: string): Fields[] {
    return [...this.#objects.values()].filter((one) => one.object === object).reverse();
  }
}
