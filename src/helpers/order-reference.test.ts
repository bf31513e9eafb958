import { describe, expect, test } from "vitest";
import { orderReference } from "./order-reference.js";

const event = (object: object) => ({
  id: "evt_1",
  object: "event",
  type: "payment_intent.succeeded",
  data: { object },
});

describe("finds the order number", () => {
  test.for([
    [{ client_reference_id: "1001" }, "client_reference_id"],
    [{ merchant_order_id: "1001" }, "merchant_order_id"],
    [{ metadata: { order_id: "1001" } }, "metadata.order_id"],
    [{ metadata: { orderId: "1001" } }, "metadata.orderId"],
    [{ metadata: { orderID: "1001" } }, "metadata.orderID"],
    [{ metadata: { "Order-Id": "1001" } }, "metadata.Order-Id"],
    [{ metadata: { order: "1001" } }, "metadata.order"],
    [{ metadata: { order_no: "1001" } }, "metadata.order_no"],
    [{ metadata: { orderNumber: "1001" } }, "metadata.orderNumber"],
    [{ metadata: { order_reference: "1001" } }, "metadata.order_reference"],
    [{ metadata: { merchant_order_id: "1001" } }, "metadata.merchant_order_id"],
    [{ metadata: { client_reference_id: "1001" } }, "metadata.client_reference_id"],
    [{ client_reference_id: "", merchant_order_id: "1001" }, "merchant_order_id"],
    [{ client_reference_id: null, merchant_order_id: "1001" }, "merchant_order_id"],
    [{ client_reference_id: "  ", merchant_order_id: "1001" }, "merchant_order_id"],
    [{ merchant_order_id: "1001", metadata: { order: "1001" } }, "merchant_order_id"],
    [{ payment_intent: { merchant_order_id: "1001" } }, "payment_intent.merchant_order_id"],
    [{ payment_intent: { metadata: { order: "1001" } } }, "payment_intent.metadata.order"],
  ] as const)("of %j in %s", ([object, source]) => {
    const found = { reference: "1001", source, conflicts: [] };
    expect(orderReference(object)).toEqual(found);
    expect(orderReference(event(object))).toEqual(found);
  });

  test("as it was sent", () => {
    expect(orderReference({ merchant_order_id: " 1001 " })?.reference).toBe(" 1001 ");
  });
});

describe("finds none", () => {
  test.for([
    {},
    { client_reference_id: null, merchant_order_id: "", metadata: null },
    { metadata: {} },
    { metadata: { plan: "tea", border: "1", order_total: "5", orders: "2" } },
    { metadata: "order" },
    { metadata: { order: 10.5, order_id: null } },
    { payment_intent: "pi_1" },
    { payment_intent: null },
    { id: "pi_1", description: "1001" },
    { object: "list", data: [{ merchant_order_id: "1001" }] },
  ])("in %j", (object) => {
    expect(orderReference(object as never)).toBeUndefined();
    expect(orderReference(event(object))).toBeUndefined();
  });

  test.for([undefined, null, "1001", 1001, true])("in %j, and does not throw", (value) => {
    expect(orderReference(value as never)).toBeUndefined();
    expect(orderReference({ data: value } as never)).toBeUndefined();
    expect(orderReference({ data: { object: value } } as never)).toBeUndefined();
  });
});

describe("says where order numbers conflict", () => {
  test("in the order in which they count", () => {
    const object = {
      metadata: { client_reference_id: "g", order: "f", order_id: "c", orderNumber: "d" },
      merchant_order_id: "b",
      client_reference_id: "a",
      payment_intent: { metadata: { order_id: "i" }, merchant_order_id: "h" },
    };
    expect(orderReference(object)).toEqual({
      reference: "a",
      source: "client_reference_id",
      conflicts: [
        { reference: "b", source: "merchant_order_id" },
        { reference: "c", source: "metadata.order_id" },
        { reference: "d", source: "metadata.orderNumber" },
        { reference: "f", source: "metadata.order" },
        { reference: "g", source: "metadata.client_reference_id" },
        { reference: "h", source: "payment_intent.merchant_order_id" },
        { reference: "i", source: "payment_intent.metadata.order_id" },
      ],
    });
  });

  test("and leaves out those that agree", () => {
    const object = {
      merchant_order_id: "a",
      metadata: { order_id: "a", order: "b" },
      payment_intent: { merchant_order_id: "a" },
    };
    expect(orderReference(event(object))?.conflicts).toEqual([
      { reference: "b", source: "metadata.order" },
    ]);
  });

  test("between a text and a number, which counts as its digits", () => {
    expect(orderReference({ merchant_order_id: 1001, metadata: { order_id: "x" } })).toEqual({
      reference: "1001",
      source: "merchant_order_id",
      conflicts: [{ reference: "x", source: "metadata.order_id" }],
    });
    expect(orderReference({ merchant_order_id: 7, metadata: { order: "7" } })?.conflicts).toEqual(
      [],
    );
  });

  test("between two spellings of one key", () => {
    expect(orderReference({ metadata: { order_id: "a", orderID: "b" } })).toEqual({
      reference: "a",
      source: "metadata.order_id",
      conflicts: [{ reference: "b", source: "metadata.orderID" }],
    });
  });
});
