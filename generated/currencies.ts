// Generated from spec/ by `npm run generate`. Do not edit: change the description instead.

/**
 * Exponent of each currency: how many decimals its smallest unit has; null where nothing proves it.
 * What proves each stands in spec/registers/currencies.yaml.
 */
export const currencyExponents = {
  AED: 2,
  AUD: 2,
  BRL: 2,
  CAD: 2,
  CHF: 2,
  CNY: 2,
  DKK: 2,
  EUR: 2,
  GBP: 2,
  GHS: 2,
  HKD: 2,
  IDR: null,
  ILS: 2,
  INR: 2,
  JPY: 0,
  KES: 2,
  KRW: 0,
  MXN: 2,
  MYR: 2,
  NGN: 2,
  NOK: 2,
  NZD: 2,
  PHP: 2,
  PKR: 2,
  PLN: 2,
  RWF: 0,
  SEK: 2,
  SGD: 2,
  THB: 2,
  TRY: 2,
  TZS: 2,
  UGX: 0,
  USD: 2,
  USDC: 6,
  USDT: 6,
  VND: 0,
  XAF: 0,
  ZAR: 2,
} as const;

/** Code of a currency that spec/registers/currencies.yaml lists: ISO 4217, or USDT or USDC. */
export type CurrencyCode = keyof typeof currencyExponents;
