// Settings that may be undefined, as those of an environment are.
import { WooshPay, type WooshPayOptions } from "wooshpay-openapi";

export function clientFrom(environment: Readonly<Record<string, string | undefined>>): WooshPay {
  const key = environment["WOOSHPAY_SECRET_KEY"];
  if (!key) throw new Error("Set WOOSHPAY_SECRET_KEY.");
  const timeout = environment["WOOSHPAY_TIMEOUT"];
  const options: WooshPayOptions = {
    baseUrl: environment["WOOSHPAY_BASE_URL"],
    timeout: timeout ? Number(timeout) : undefined,
  };
  return new WooshPay(key, options);
}
