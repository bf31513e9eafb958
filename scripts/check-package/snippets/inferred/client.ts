// Exports whose types are inferred: the declarations written for them may name public modules only.
import { type ListCall, WooshPay, WooshPayError } from "wooshpay-openapi";

export const wooshpay = new WooshPay("sk_test_snippet");
export const { refunds, checkout } = wooshpay;
export const createRefund = (intent: string) => wooshpay.refunds.create({ payment_intent: intent });
export const detailed = (id: string) => wooshpay.charges.retrieve(id).withResponse();
export const intents = () => wooshpay.paymentIntents.list({ limit: 100 });
export const pages = () => wooshpay.payouts.list().pages();
export const session = async (id: string) => (await wooshpay.checkout.sessions.retrieve(id)).status;
export const isMissing = (error: unknown) => error instanceof WooshPayError && error.status === 404;
export const collect = <Item, Page>(list: ListCall<Item, Page>) => list.toArray({ max: 10 });

export class Shop {
  readonly wooshpay = wooshpay;
  sessions = this.wooshpay.checkout.sessions;
  create = this.wooshpay.paymentIntents.create;

  method(id: string) {
    return this.wooshpay.paymentMethods.retrieve(id);
  }
}
