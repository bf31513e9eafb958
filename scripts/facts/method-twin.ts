import { type Column, isSure, type Row, same, sameNames, type Twin } from "./columns.js";

/** What the facts and the register say of payment methods. */
export const methodTwin: Twin = {
  ...{ facts: "/methods", register: "payment-methods", list: "methods" },
  rowNames: ({ name }) => [name],
  entryNames: ({ name }) => [name],
  columns: [
    ...["kind", "recurring", "chargeback"].map((name) => same(name)),
    ...["countries", "presentment_currencies", "settlement_currencies"].map(sameNames),
    ...[sameNames("integrations"), range("minimum"), range("maximum")],
    { at: "/listed_in", stated: listedIn, registered: ({ listed_in: place }) => place },
    { at: "/types", stated: ({ type }) => type, registered: typeOf },
    {
      at: "/operators",
      stated: ({ operators }) => operators?.map(operatorOf).sort(),
      registered: ({ operators }) => operators?.map(operatorOf).sort(),
    },
    { at: "/refunds", stated: ({ refunds }) => flags(refunds), registered: refundsOf },
    parts(
      "options",
      ({ name }) => name,
      ({ type, values, level }) => [type, values, level],
    ),
    parts(
      "data",
      ({ name }) => name,
      ({ type, required }) => [type, required === true],
    ),
    parts(
      "next_action",
      ({ type, member }) => `${type ?? null} ${member}`,
      ({ level }) => level,
    ),
  ],
  needsRow: () => true,
};

/** What the facts and the register say of the currencies in which methods take subscriptions. */
export const subscriptionTwin: Twin = {
  facts: "/tables/subscription_currencies/rows",
  ...{ register: "payment-methods", list: "methods" },
  rowNames: ({ method }) => [method],
  entryNames: ({ types }) => types ?? [],
  columns: [
    {
      at: "/subscription_currencies",
      stated: ({ currencies }) => [...currencies].sort(),
      registered: ({ subscription_currencies: currencies }) => [...(currencies ?? [])].sort(),
    },
  ],
  needsRow: ({ subscription_currencies: currencies }) => currencies !== undefined,
};

// Both name the same five things, two of them by other names.
function operatorOf({ country, brand, currency, ...operator }: Row): string {
  const { provider_code: code = operator.code, msisdn_prefix: prefix = operator.prefix } = operator;
  return [country, brand, code, currency, prefix].join(" ");
}

// Enumerations of types, by what the register calls the place that lists them; the first one counts.
const lists = {
  reference: "payment_method_type",
  guide: "types_documented_on_guides",
  integrator: "types_integrator_code_only",
};

function listedIn({ type, enumerations }: Row): string | undefined {
  const isListed = ([, name]: [string, string]) => enumerations?.[name]?.values.includes(type);
  return Object.entries(lists).find(isListed)?.[0];
}

function typeOf({ types }: Row, { type }: Row): unknown {
  return types?.includes(type) ? type : (types?.[0] ?? undefined);
}

function refundsOf({ refunds }: Row): unknown {
  return flags(refunds);
}

const flags = (refunds?: Row) => refunds && Object.entries(refunds).sort();

/** The parts of a method that pages show. What the register infers besides is its own affair. */
function parts(list: string, nameOf: (part: Row) => string, says: (part: Row) => unknown): Column {
  const told = (found: Row[]) => found.map((one) => [nameOf(one), says(one)]).sort();
  return {
    at: `/${list}`,
    stated: (row) => told((row[list] ?? []).filter(hasName).filter(isSure)),
    registered: (entry) => told((entry[list] ?? []).filter(isSure)),
  };
}

// Of what comes next, facts also tell cases without a member.
function hasName({ name, member }: Row): boolean {
  return name !== undefined || member !== undefined;
}

/** Amounts, which the facts have as numbers and the register as texts; nothing where there is none. */
function range(name: string): Column {
  return {
    at: `/${name}`,
    stated: (row) => amountsIn(row[name] ?? {}),
    registered: (entry) =>
      (entry[name] ?? []).map(({ product = "", amount, currency = "" }: Row) =>
        amountOf(
          product,
          amount === "unlimited" ? { unlimited: true } : { value: amount, currency },
        ),
      ),
  };
}

function amountsIn({ by_product: products, ...one }: Row): unknown[] {
  if (products) return Object.entries<Row>(products).map(([name, row]) => amountOf(name, row));
  if (one.value !== undefined || one.unlimited) return [amountOf("", one)];
  const { notes: _, ...byCurrency } = one;
  return Object.entries(byCurrency).map(([currency, value]) => amountOf("", { value, currency }));
}

function amountOf(product: string, { value, currency = "", unlimited }: Row): unknown {
  return [product, unlimited ? "unlimited" : Number(value), currency];
}
