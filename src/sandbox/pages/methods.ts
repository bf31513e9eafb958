import { methodOf } from "../objects/payments/methods.js";

/** What a customer meets who pays in a certain way. */
export interface Way {
  /** What the page says before the buttons. */
  readonly text: string;
  /** What the button says that pays. */
  readonly pay: string;
  /** What the picture of a code stands for; no picture unless told. */
  readonly code?: string;
}

const ways: Readonly<Record<string, Way>> = {
  card: { text: "Your bank asks you to confirm this payment.", pay: "Confirm the payment" },
  crypto: {
    text: "Your wallet scans this code and sends the coins.",
    pay: "The coins were sent",
    code: "Address of a wallet",
  },
  wallet: { text: "Your wallet asks you to confirm this payment.", pay: "Confirm in the wallet" },
  bank_redirect: {
    text: "Your bank asks you to confirm this payment.",
    pay: "Confirm at the bank",
  },
  bnpl: { text: "You are offered to pay later, in parts.", pay: "Accept the plan" },
  bank_debit: {
    text: "You allow the shop to debit your account. The bank answers days later.",
    pay: "Accept the mandate",
  },
  bank_transfer: {
    text: "You transfer the amount from your bank account.",
    pay: "The transfer was made",
  },
  qr: { text: "Your bank's app scans this code.", pay: "The code was paid", code: "QR code" },
  real_time: {
    text: "Your bank's app scans this code.",
    pay: "The code was paid",
    code: "QR code",
  },
  voucher: {
    text: "You pay this voucher in cash, at a till or a bank.",
    pay: "The voucher was paid",
    code: "Bar code",
  },
  mobile_money: {
    text: "Your telephone asks for your secret number.",
    pay: "Confirm on the telephone",
  },
};

const coins = new Set(["USDC", "USDT"]);

const unknown: Way = { text: "You are asked to confirm this payment.", pay: "Confirm the payment" };

/** What the pages call a payment method; its type where the register does not have it. */
export function methodName(type: string): string {
  return type === "card" ? "Card" : (methodOf(type)?.name ?? type);
}

/** What a customer meets who pays with a method. */
export function wayOf(type: string): Way {
  // The register knows the coins by their currencies alone.
  const { kind, nextAction } = methodOf(type) ?? { kind: coins.has(type) ? "crypto" : "" };
  const way = ways[kind] ?? unknown;
  return nextAction?.code ? { ...way, code: "QR code" } : way;
}
