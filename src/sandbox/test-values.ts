/** Why an attempt to pay is refused, as `decline_code` says it. */
export interface Decline {
  /** What `code` says. */
  readonly code: string;
  readonly message: string;
}

/** Reasons for refusing an attempt, by `decline_code`. Constructed: no page lists any. */
export const declines = {
  generic_decline: { code: "card_declined", message: "The payment was declined." },
  insufficient_funds: { code: "card_declined", message: "There is not enough money for it." },
  lost_card: { code: "card_declined", message: "The card was reported lost." },
  stolen_card: { code: "card_declined", message: "The card was reported stolen." },
  expired_card: { code: "expired_card", message: "The card has expired." },
  incorrect_cvc: { code: "incorrect_cvc", message: "The security code is not that of the card." },
  incorrect_number: { code: "incorrect_number", message: "This is no card number." },
  processing_error: { code: "processing_error", message: "The issuer could not be asked." },
  authentication_required: {
    code: "authentication_required",
    message: "The card wants 3-D Secure, and the customer is away.",
  },
  authentication_failed: { code: "card_declined", message: "The customer failed 3-D Secure." },
  payment_not_completed: { code: "payment_failed", message: "The money did not arrive." },
  test_mode_live_card: {
    code: "card_declined",
    message:
      "This is no test card. Take one that the sandbox describes, for example 4242 four times, and keep live cards out.",
  },
} as const satisfies Readonly<Record<string, Decline>>;

/** A reason for refusing an attempt. */
export type DeclineCode = keyof typeof declines;

/** What comes of paying with something. */
export interface Outcome {
  /** What it is, in one sentence. */
  readonly about: string;
  /** Whether the issuer asks for 3-D Secure even where the request does not. */
  readonly challenge?: boolean;
  /** Whether it asks for it again after the card was saved. */
  readonly always?: boolean;
  /** Why it is declined; after the challenge where there is one. */
  readonly decline?: DeclineCode;
  /** Whether saving it succeeds although paying does not. */
  readonly saves?: boolean;
  /** What the payment comes to after it was processing. */
  readonly delayed?: "succeeds" | "fails";
  /** Whether the customer disputes the charge as soon as it has succeeded. */
  readonly disputed?: boolean;
  /** Whether refunds of it fail. */
  readonly refundFails?: boolean;
}

/** What can come of a payment, by name. */
export const outcomes = {
  paid: { about: "It is paid." },
  challenge: {
    about: "3-D Secure is asked for, then it is paid; not again after the card was saved with it.",
    challenge: true,
  },
  challenge_always: {
    ...{ about: "3-D Secure is asked for each time, then it is paid.", challenge: true },
    always: true,
  },
  challenge_declined: {
    ...{ about: "3-D Secure is asked for, and it is declined all the same.", challenge: true },
    decline: "generic_decline",
  },
  declined: { about: "It is declined without a reason.", decline: "generic_decline" },
  insufficient_funds: { about: "There is not enough money.", decline: "insufficient_funds" },
  lost_card: { about: "The card was reported lost.", decline: "lost_card" },
  stolen_card: { about: "The card was reported stolen.", decline: "stolen_card" },
  expired_card: { about: "The card has expired.", decline: "expired_card" },
  incorrect_cvc: { about: "The security code is wrong.", decline: "incorrect_cvc" },
  processing_error: { about: "The issuer could not be asked.", decline: "processing_error" },
  declined_later: {
    ...{ about: "It can be saved, and each payment is declined.", saves: true },
    decline: "generic_decline",
  },
  settles_later: { about: "It is processing for a while, then paid.", delayed: "succeeds" },
  fails_later: { about: "It is processing for a while, then it fails.", delayed: "fails" },
  disputed: { about: "It is paid, and disputed at once.", disputed: true },
  refund_fails: { about: "It is paid, and each refund fails.", refundFails: true },
  incorrect_number: { about: "It is no card number.", decline: "incorrect_number" },
  live_card: { about: "It is no test card.", decline: "test_mode_live_card" },
} as const satisfies Readonly<Record<string, Outcome>>;

/** Name of what can come of a payment. */
export type OutcomeName = keyof typeof outcomes;

/** The issuer's side of a card, as answers show it. */
export interface CardTraits {
  readonly brand: string;
  readonly country: string;
  readonly funding: "credit" | "debit" | "prepaid" | "unknown";
}

/** A value that chooses what comes of a payment. */
export interface TestValue {
  /**
   * What has the value: a card number, an amount in minor units, the last digits of a telephone of mobile money, or
   * the amount of a refund.
   */
  readonly kind: "card" | "amount" | "phone" | "refund";
  readonly value: string;
  readonly outcome: OutcomeName;
  /** Whether a page shows it; all others are made up here. */
  readonly evidence: "documented" | "constructed";
  readonly card?: CardTraits;
}

const visa: CardTraits = { brand: "Visa", country: "GB", funding: "credit" };

function documented(value: string, outcome: OutcomeName): TestValue {
  return { kind: "card", value, outcome, evidence: "documented", card: visa };
}

function card(value: string, outcome: OutcomeName, traits: Partial<CardTraits> = {}): TestValue {
  return { kind: "card", value, outcome, evidence: "constructed", card: { ...visa, ...traits } };
}

function other(kind: TestValue["kind"], value: string, outcome: OutcomeName): TestValue {
  return { kind, value, outcome, evidence: "constructed" };
}

/**
 * All values that choose an outcome. The pages show two cards; the numbers of the others are taken from ranges that
 * are published for tests, and belong to nobody. Whether 3-D Secure is asked for is also up to
 * `request_three_d_secure`, which the pages show with the first card.
 */
export const testValues: readonly TestValue[] = [
  documented("4111111111111111", "paid"),
  documented("4761344136141390", "challenge"),
  card("4242424242424242", "paid"),
  card("5555555555554444", "paid", { brand: "MasterCard" }),
  card("5200828282828210", "paid", { brand: "MasterCard", funding: "debit" }),
  card("378282246310005", "paid", { brand: "American Express", country: "US" }),
  card("6011111111111117", "paid", { brand: "Discover", country: "US" }),
  card("3056930009020004", "paid", { brand: "Diners Club", country: "US" }),
  card("3566002020360505", "paid", { brand: "JCB", country: "JP" }),
  card("6200000000000005", "paid", { brand: "UnionPay", country: "CN" }),
  card("4000000000003220", "challenge"),
  card("4000002760003184", "challenge_always"),
  card("4000008400001629", "challenge_declined"),
  card("4000000000000002", "declined"),
  card("4000000000009995", "insufficient_funds"),
  card("4000000000009987", "lost_card"),
  card("4000000000009979", "stolen_card"),
  card("4000000000000069", "expired_card"),
  card("4000000000000127", "incorrect_cvc"),
  card("4000000000000119", "processing_error"),
  card("4000000000000341", "declined_later"),
  card("4000000000000077", "settles_later"),
  card("4000000000000085", "fails_later"),
  card("4000000000000259", "disputed"),
  card("4000000000005126", "refund_fails"),
  other("amount", "400002", "declined"),
  other("amount", "409995", "insufficient_funds"),
  other("amount", "400077", "settles_later"),
  other("amount", "400085", "fails_later"),
  other("amount", "400259", "disputed"),
  other("amount", "405126", "refund_fails"),
  other("phone", "0000002", "declined"),
  other("phone", "0009995", "insufficient_funds"),
  other("phone", "0000077", "settles_later"),
  other("phone", "0000085", "fails_later"),
  other("refund", "405126", "refund_fails"),
];

const byKind = new Map(testValues.map((one) => [`${one.kind} ${one.value}`, one]));

/** What a card number stands for. One that is none, or is no test card, is declined. */
export function cardOf(number: string): { outcome: OutcomeName; card: CardTraits } {
  const digits = number.replaceAll(/[\s-]/g, "");
  const { outcome, card: traits } = byKind.get(`card ${digits}`) ?? {};
  if (outcome && traits) return { outcome, card: traits };
  const unknown: CardTraits = { brand: "Unknown", country: "GB", funding: "unknown" };
  return { outcome: isCardNumber(digits) ? "live_card" : "incorrect_number", card: unknown };
}

/** What an amount of a payment stands for, in minor units. */
export function outcomeOfAmount(amount: number): OutcomeName | undefined {
  return byKind.get(`amount ${amount}`)?.outcome;
}

/** What a telephone of mobile money stands for. */
export function outcomeOfPhone(phone: string): OutcomeName | undefined {
  return byKind.get(`phone ${phone.replaceAll(/\D/g, "").slice(-7)}`)?.outcome;
}

/** Whether a refund of an amount fails, in minor units. */
export function failsAsRefund(amount: number): boolean {
  return byKind.has(`refund ${amount}`);
}

/** Whether digits are a card number, by their count and check digit. */
export function isCardNumber(digits: string): boolean {
  if (!/^\d{12,19}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
