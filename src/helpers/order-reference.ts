import { type Fields, hasFields } from "./fields.js";

/** What can name an order: a checkout session, a payment intent, a refund and others. */
export interface OrderReferenceHolder {
  /** The merchant's own reference, of checkout sessions; a string or a whole number counts. */
  readonly client_reference_id?: unknown;
  /** The merchant's order number, of payment intents and checkout sessions, in the same forms. */
  readonly merchant_order_id?: unknown;
  /** The caller's own pairs; those under a key that names an order count, in the same forms. */
  readonly metadata?: unknown;
  /** The payment intent, which is searched when it is held whole; an id is passed over. */
  readonly payment_intent?: unknown;
}

/** An event that holds such an object. */
export interface OrderReferenceEvent {
  /** What it happened to: `object` is the object that is searched. */
  readonly data: {
    /** The object as it was then. */
    readonly object: object;
  };
}

/** An order number with its place. */
export interface FoundReference {
  /** The order number as it was sent. */
  readonly reference: string;
  /** Where it stands, for example `merchant_order_id` or `payment_intent.metadata.order_id`. */
  readonly source: string;
}

/** The order that an object belongs to. */
export interface OrderReference extends FoundReference {
  /** Order numbers in other places that differ from `reference`; empty when all agree. */
  readonly conflicts: readonly FoundReference[];
}

const members = ["client_reference_id", "merchant_order_id"] as const;

/** Keys of metadata in the order in which they count, without `_`, `-` and capitals. */
const metadataKeys: readonly string[] = [
  "orderid",
  "ordernumber",
  "orderno",
  "orderreference",
  "order",
  "merchantorderid",
  "clientreferenceid",
];

/**
 * The merchant's own order number in an event or an object.
 *
 * Looks in this order, first in the object, then in its `payment_intent` when the answer holds it
 * whole: `client_reference_id`, `merchant_order_id`, and in `metadata` the keys `order_id`,
 * `order_number`, `order_no`, `order_reference`, `order`, `merchant_order_id` and
 * `client_reference_id`, with or without underscore, hyphen and capitals (`orderId`, `orderID`).
 * Blank values count as none, whole numbers as their digits.
 *
 * @returns The first one found. Where others differ, they are listed in `conflicts`: then look at
 * the order before shipping it. Undefined when there is none. Never throws.
 * @see documented: crypto (`merchant_order_id`), api-42654190 (`client_reference_id`), 7197331m0
 * (`order_id` that comes back as `orderID`)
 */
export function orderReference(
  eventOrObject: OrderReferenceEvent | OrderReferenceHolder,
): OrderReference | undefined {
  if (!hasFields(eventOrObject)) return undefined;
  const object = objectOf(eventOrObject);
  const [first, ...others] = [
    ...referencesIn(object, ""),
    ...(hasFields(object.payment_intent)
      ? referencesIn(object.payment_intent, "payment_intent.")
      : []),
  ];
  if (!first) return undefined;
  const conflicts = others.filter(({ reference }) => reference !== first.reference);
  return { ...first, conflicts };
}

function objectOf(eventOrObject: Fields): Fields {
  const { data } = eventOrObject;
  return hasFields(data) && hasFields(data.object) ? data.object : eventOrObject;
}

function referencesIn(holder: Fields, place: string): FoundReference[] {
  const inMetadata = hasFields(holder.metadata)
    ? Object.entries(holder.metadata)
        .map(([key, value]) => ({ key, value, rank: metadataKeys.indexOf(normalize(key)) }))
        .filter(({ rank }) => rank >= 0)
        .sort((a, b) => a.rank - b.rank)
        .map(({ key, value }) => ({ reference: textOf(value), source: `${place}metadata.${key}` }))
    : [];
  return [
    ...members.map((name) => ({ reference: textOf(holder[name]), source: place + name })),
    ...inMetadata,
  ].filter(({ reference }) => reference.trim() !== "");
}

function normalize(key: string): string {
  return key.replace(/[_-]/g, "").toLowerCase();
}

// The description says strings; some integrations send their order numbers as numbers.
function textOf(value: unknown): string {
  return typeof value === "string" || Number.isSafeInteger(value) ? String(value) : "";
}
