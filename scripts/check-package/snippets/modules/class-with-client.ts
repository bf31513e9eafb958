// A class of the shop that holds the client.
import { type Charge, WooshPay, type WooshPayOptions } from "wooshpay-openapi";

export class Payments {
  readonly #wooshpay: WooshPay;

  constructor(key: string, options: WooshPayOptions = {}) {
    this.#wooshpay = new WooshPay(key, { timeout: 10_000, ...options });
  }

  async refundHalf(intentId: string): Promise<string> {
    const intent = await this.#wooshpay.paymentIntents.retrieve(intentId);
    const amount = Math.floor(intent.amount / 2);
    const refund = await this.#wooshpay.refunds.create({ payment_intent: intent.id, amount });
    return refund.id;
  }

  async *charges(): AsyncGenerator<Charge, void, undefined> {
    yield* this.#wooshpay.charges.list({ limit: 100 });
  }
}
