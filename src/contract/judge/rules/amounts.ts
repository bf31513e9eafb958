import {
  about,
  type Breach,
  type Members,
  numberOf,
  objectOf,
  ofEach,
  ofSchemas,
  type Rule,
  textOf,
  unless,
} from "./rule.js";

/** Amounts that are a part of another one of the same object, by component schema. */
const parts: [schema: string, part: string, whole: string][] = [
  ["PaymentIntent", "amount_received", "amount"],
  ["PaymentIntent", "amount_capturable", "amount"],
  ["Charge", "amount_captured", "amount"],
  ["Charge", "amount_refunded", "amount_captured"],
  ["Charge", "amount_refunded", "amount"],
  ["Invoice", "amount_paid", "amount_due"],
  ["Coupon", "times_redeemed", "max_redemptions"],
  ["PromotionCode", "times_redeemed", "max_redemptions"],
];

/** Amounts that cannot be less than nothing; a balance and a card transaction can. */
const counted = [
  "PaymentIntent",
  "Charge",
  "Refund",
  "CheckoutSession",
  "LineItem",
  "Dispute",
  "Payout",
];

const partCheck = (part: string, whole: string) => (members: Members) => {
  const [less, more] = [numberOf(members, part), numberOf(members, whole)];
  if (less === undefined || more === undefined || less <= more) return [];
  return unless(false, part, members, `at most \`${whole}\`, ${more}`);
};

function negativeAmounts(members: Members): Breach[] {
  const found: Breach[] = [];
  for (const name in members)
    if ((numberOf(members, name) ?? 0) < 0 && /(?:^|_)amount(?:_|$)/.test(name))
      found.push(...unless(false, name, members, "0 or more"));
  return found;
}

/** Rules about one amount beside another. */
export const amountRules: readonly Rule[] = [
  {
    id: "part-of-whole",
    says: "What was received, captured, refunded, paid or used is no more than there is.",
    evidence: {
      level: "inferred",
      documents: ["doc-2895670"],
      note: "The meaning of the names; that of capturing at most the amount is documented.",
    },
    ...about(...parts.map(([schema]) => schema)),
    check: ofSchemas(parts.map(([schema, part, whole]) => [schema, partCheck(part, whole)])),
  },
  {
    id: "no-negative-amount",
    says: "What is paid, refunded, disputed or paid out is not less than nothing.",
    evidence: {
      level: "inferred",
      note: "The meaning of the names; requests ask for 0 or 1 at least.",
    },
    ...about(...counted),
    check: ofSchemas(counted.map((schema) => [schema, negativeAmounts])),
  },
  {
    id: "refund-within-payment",
    says: "A refund is no more than the payment, in its currency.",
    evidence: {
      level: "inferred",
      documents: ["api-51369554"],
      note: "A refund without an amount is of the whole, so that more cannot be.",
    },
    ...about("Refund"),
    check: ofEach("Refund", (refund) => {
      const payment = objectOf(refund, "payment_intent");
      const most = numberOf(payment ?? {}, "amount_received") ?? numberOf(payment ?? {}, "amount");
      return [
        ...atMost(refund, "amount", most, "the payment"),
        ...sameText(refund, "currency", payment, "the payment"),
      ];
    }),
  },
  {
    id: "session-and-payment",
    says: "A session and the payment that it carries have the same sum and currency.",
    evidence: { level: "inferred", note: "The payment intent of a session is what pays its sum." },
    ...about("CheckoutSession"),
    check: ofEach("CheckoutSession", (session) => {
      const payment = objectOf(session, "payment_intent");
      const sum = numberOf(payment ?? {}, "amount");
      const total = numberOf(session, "amount_total");
      const isSame = sum === undefined || total === undefined || sum === total;
      return [
        ...unless(isSame, "amount_total", session, `the amount of the payment, ${sum}`),
        ...sameText(session, "currency", payment, "the payment"),
      ];
    }),
  },
  {
    id: "discount-of-one-kind",
    says: "A coupon takes off an amount of a currency, or a share of at most 100 per cent.",
    evidence: { level: "inferred", note: "The meaning of the names." },
    ...about("Coupon"),
    check: ofEach("Coupon", (coupon) => {
      const [amount, share] = [numberOf(coupon, "amount_off"), numberOf(coupon, "percent_off")];
      const isBoth = amount !== undefined && share !== undefined;
      const hasCurrency = amount === undefined || textOf(coupon, "currency") !== undefined;
      const isShare = share === undefined || (share > 0 && share <= 100);
      return [
        ...unless(!isBoth, "percent_off", coupon, "nothing, since `amount_off` is there"),
        ...unless(hasCurrency, "currency", coupon, "the currency of `amount_off`"),
        ...unless(isShare, "percent_off", coupon, "more than 0 and at most 100"),
      ];
    }),
  },
];

function atMost(members: Members, name: string, most: number | undefined, of: string): Breach[] {
  const value = numberOf(members, name);
  if (value === undefined || most === undefined) return [];
  return unless(value <= most, name, members, `at most that of ${of}, ${most}`);
}

function sameText(
  members: Members,
  name: string,
  other: Members | undefined,
  of: string,
): Breach[] {
  const [one, expected] = [textOf(members, name), textOf(other ?? {}, name)];
  if (one === undefined || expected === undefined) return [];
  const isSame = one.toUpperCase() === expected.toUpperCase();
  return unless(isSame, name, members, `that of ${of}, ${expected}`);
}
