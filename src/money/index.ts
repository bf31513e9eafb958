export type { CurrencyCode } from "../../generated/currencies.js";
export { MoneyError, type MoneyErrorCode } from "./errors.js";
export type { Currency, MoneyOptions } from "./exponent.js";
export { formatAmount } from "./format.js";
export { fromMinorUnits, toMinorUnits } from "./minor-units.js";
export { type Parts, splitAmount } from "./split.js";
