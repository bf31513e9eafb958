// Options in the place of a body.
import { WooshPay } from "wooshpay-openapi";

const wooshpay: WooshPay = new WooshPay("sk_test_snippet");

wooshpay.refunds.create({
  // refused at idempotencyKey, says 'idempotencyKey' does not exist
  idempotencyKey: "refund-1",
});
