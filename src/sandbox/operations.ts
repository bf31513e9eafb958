import type { OperationId } from "../../generated/operations.js";
import type { Handler } from "./call.js";
import { billingHandlers } from "./objects/billing.js";
import { productHandlers } from "./objects/checkout/products.js";
import { paymentsHandlers } from "./objects/payments.js";
import { treasuryHandlers } from "./objects/treasury.js";

/** What each operation does: one that is not handled does not compile. */
export const handlers = {
  ...billingHandlers,
  ...paymentsHandlers,
  ...productHandlers,
  ...treasuryHandlers,
} as const satisfies Readonly<Record<OperationId, Handler>>;
