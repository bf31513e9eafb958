// A client of the shop's own: one that knows its settings.
import { WooshPay, type WooshPayOptions } from "wooshpay-openapi";

export class ShopPay extends WooshPay {
  constructor(
    readonly shop: string,
    options?: WooshPayOptions,
  ) {
    super("sk_test_snippet", { ...options, defaultHeaders: { "x-shop": shop } });
  }

  async orderOf(intentId: string): Promise<string | null | undefined> {
    const { merchant_order_id } = await this.paymentIntents.retrieve(intentId);
    return merchant_order_id;
  }
}
