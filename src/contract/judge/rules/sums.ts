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
  wholeList,
} from "./rule.js";

/** Schemas of what is sold in some quantity, and the member that holds quantity times price. */
const priced: [schema: string, member: string][] = [
  ["LineItem", "amount_subtotal"],
  ["InvoiceItem", "amount"],
  ["InvoiceLine", "amount"],
];

/** Members that are the sum of what a list in the same object holds, and the member of its items. */
const summed: [schema: string, sum: string, list: string, member: string][] = [
  ["CheckoutSession", "amount_subtotal", "line_items", "amount_subtotal"],
  ["Invoice", "amount_due", "lines", "amount"],
];

/** What else makes up a total, in `total_details`: added to the subtotal, or taken off. */
const adjustments: Readonly<Record<string, 1 | -1>> = {
  amount_tax: 1,
  amount_shipping: 1,
  amount_discount: -1,
};

/** Rules about sums. */
export const sumRules: readonly Rule[] = [
  {
    id: "quantity-times-price",
    says: "An item costs its quantity times the price of one, in the currency of the price.",
    evidence: {
      level: "inferred",
      documents: ["checkout", "crypto", "alipay-zh"],
      note: "So it is wherever pages print an item with its price.",
    },
    ...about(...priced.map(([schema]) => schema)),
    check: ofSchemas(
      priced.map(([schema, member]) => [
        schema,
        (item) => [...product(item, member), ...itsCurrency(item)],
      ]),
    ),
  },
  {
    id: "sum-of-items",
    says: "The sum of a session or an invoice is that of its items, where the list of them is whole.",
    evidence: {
      level: "inferred",
      documents: ["checkout", "crypto", "alipay-zh"],
      note: "So it is wherever pages print a session whole.",
    },
    ...about(...summed.map(([schema]) => schema)),
    check: ofSchemas(
      summed.map(([schema, sum, list, member]) => [
        schema,
        (members) => {
          const amounts = (wholeList(members, list) ?? []).map((item) => numberOf(item, member));
          const total = added(amounts);
          const found = numberOf(members, sum);
          if (total === undefined || found === undefined) return [];
          return unless(found === total, sum, members, `the sum of \`${list}\`, ${total}`);
        },
      ]),
    ),
  },
  {
    id: "one-currency",
    says: "The items of a session are in its currency.",
    evidence: {
      level: "inferred",
      documents: ["checkout", "crypto", "alipay-zh"],
      note: "So it is wherever pages print a session whole.",
    },
    ...about("CheckoutSession"),
    check: ofEach("CheckoutSession", (session) => {
      const currency = textOf(session, "currency")?.toUpperCase();
      return (wholeList(session, "line_items") ?? []).flatMap((item, index) => {
        const own = textOf(item, "currency")?.toUpperCase();
        const isSame = own === undefined || currency === undefined || own === currency;
        return unless(isSame, "currency", item, `that of the session, ${currency}`).map((one) =>
          below(["line_items", "data", index], one),
        );
      });
    }),
  },
  {
    id: "total-of-subtotal",
    says: "A total is the subtotal with taxes and shipping and without discounts.",
    evidence: {
      level: "inferred",
      documents: ["checkout", "crypto", "alipay-zh"],
      note: "Pages print totals that are the subtotal, and one discount of 0; the rest is the meaning of the names.",
    },
    ...about("CheckoutSession"),
    check: ofEach("CheckoutSession", (session) => {
      const subtotal = numberOf(session, "amount_subtotal");
      const total = numberOf(session, "amount_total");
      if (subtotal === undefined || total === undefined) return [];
      const details = objectOf(session, "total_details") ?? {};
      const expected = Object.entries(adjustments).reduce(
        (sum, [name, sign]) => sum + sign * (numberOf(details, name) ?? 0),
        subtotal,
      );
      return unless(
        total === expected,
        "amount_total",
        session,
        `${expected}, of \`amount_subtotal\``,
      );
    }),
  },
];

function product(item: Members, member: string): Breach[] {
  const price = objectOf(item, "price") ?? {};
  const [each, quantity, amount] = [
    numberOf(price, "unit_amount"),
    numberOf(item, "quantity"),
    numberOf(item, member),
  ];
  if (each === undefined || quantity === undefined || amount === undefined) return [];
  // A tiered price costs what its tiers say.
  if (price.billing_scheme === "tiered") return [];
  const expected = each * quantity;
  return unless(amount === expected, member, item, `${quantity} times ${each}, ${expected}`);
}

function itsCurrency(item: Members): Breach[] {
  const own = textOf(item, "currency")?.toUpperCase();
  const expected = textOf(objectOf(item, "price") ?? {}, "currency")?.toUpperCase();
  const isSame = own === undefined || expected === undefined || own === expected;
  return unless(isSame, "currency", item, `that of the price, ${expected}`);
}

/** The sum of amounts; undefined where there are none or one is unknown. */
function added(amounts: (number | undefined)[]): number | undefined {
  if (amounts.length === 0) return undefined;
  return amounts.reduce((sum, one) =>
    sum === undefined || one === undefined ? undefined : sum + one,
  );
}

function below(start: (string | number)[], breach: Breach): Breach {
  return { ...breach, path: [...start, ...(breach.path ?? [])] };
}
