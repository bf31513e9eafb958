// A CommonJS project: the compiler writes `require` for this import.
import { WooshPay, type WooshPayOptions } from "wooshpay-openapi";

const options: WooshPayOptions = { timeout: 5_000 };
export = new WooshPay("sk_test_consumer", options);
