import { type Area, inFile } from "../fault.js";

const units = "src/money/minor-units.test.ts";
const split = "src/money/split.test.ts";

/** Faults of money, and of the helpers that say what an object means for a shop. */
export const money: Area = {
  name: "money",
  faults: [
    ...inFile("src/money/minor-units.ts", units, {
      "rounds-decimals-away": {
        find: "if (decimals.length > exponent)",
        put: "if (decimals.length > exponent + 1)",
      },
      "fills-decimals-in-front": {
        find: "decimals.padEnd(exponent",
        put: "decimals.padStart(exponent",
      },
      "unsafe-numbers": {
        find: "if (!Number.isSafeInteger(number))",
        put: "if (!Number.isInteger(number))",
      },
      "numbers-taken": {
        find: 'typeof amount !== "string" && typeof amount !== "bigint"',
        put: "amount === undefined",
      },
      "bigint-as-minor": {
        find: "checkSize(amount, currency) * 10n ** BigInt(exponent)",
        put: "amount",
      },
      "minus-lost": { find: 'minor < 0n ? "-" : ""', put: '""' },
      "any-length-read": { find: "amount.length <= longestAmount", put: "true" },
      "plus-sign-taken": { find: "/^(-?\\d+)", put: "/^([-+]?\\d+)" },
      "zero-before-the-point-lost": { find: "padStart(exponent + 1", put: "padStart(exponent" },
    }),
    ...inFile("src/money/exponent.ts", "src/money/exponent.test.ts", {
      "two-decimals-where-unknown": {
        find: "return registered;",
        put: "return registered || 2;",
        killer: units,
      },
      "exponent-guessed": {
        find: "if (registered === null)",
        put: "if (registered === null) return 2;\n  if (registered === null)",
        killer: "src/money/unproven.test.ts",
      },
      "currency-in-capitals-only": {
        find: "currency.toUpperCase()",
        put: "currency",
        killer: units,
      },
      "register-wins-over-option": {
        find: "if (code !== undefined && exponent !== undefined)",
        put: "if (code !== undefined && exponent !== undefined && !(code in register))",
      },
      "exponent-of-a-hundred": { find: "exponent <= 18", put: "exponent <= 100" },
    }),
    ...inFile("src/money/split.ts", split, {
      "rest-lost": { find: "share.part += 1n", put: "share.part += 0n" },
      "rest-to-the-first": { find: "[...shares].sort(byRemainder)", put: "[...shares]" },
      "ties-to-the-last": { find: "return a.index - b.index", put: "return b.index - a.index" },
      "negative-weights": { find: "weight < 0 ||", put: "" },
      "refund-split-as-payment": {
        find: "part) => Number(amount < 0n ? -part : part)",
        put: "part) => Number(part)",
      },
    }),
    ...inFile("src/helpers/is-paid.ts", "src/helpers/is-paid.test.ts", {
      "no-payment-counts-as-paid": {
        find: 'session.payment_status === "paid"',
        put: 'session.payment_status !== "unpaid"',
      },
      "processing-counts-as-paid": {
        find: 'sessionOrIntent.status === "succeeded"',
        put: 'sessionOrIntent.status !== "canceled"',
      },
    }),
    ...inFile("src/money/format.ts", "src/money/format.test.ts", {
      "two-decimals-for-every-currency": {
        find: "maximumFractionDigits: digits",
        put: "maximumFractionDigits: 2",
      },
      "whole-amounts-without-decimals": { find: "    minimumFractionDigits: digits,\n", put: "" },
      "amount-formatted-as-float": {
        find: "decimal as unknown as number",
        put: "Number(decimal)",
      },
    }),
    ...inFile("src/helpers/is-final.ts", "src/helpers/is-paid.test.ts", {
      "canceled-misspelt-in-helper": {
        find: '"payment_intent canceled"',
        put: '"payment_intent cancelled"',
      },
      "failed-refund-not-final": { find: '  "refund failed",\n', put: "" },
      "expired-session-not-final": { find: 'status === "expired" ||', put: "" },
    }),
    ...inFile("src/helpers/next-action-url.ts", "src/helpers/next-action-url.test.ts", {
      "script-as-address": { find: '  "javascript",\n', put: "" },
      "schemes-in-small-letters-only": { find: "scheme.toLowerCase()", put: "scheme" },
      "older-answers-not-read": {
        find: 'if (typeof value !== "string") return undefined;',
        put: 'if (typeof value !== "bigint") return undefined;',
        killer: "check:types",
      },
    }),
    ...inFile("src/helpers/order-reference.ts", "src/helpers/order-reference.test.ts", {
      "conflicts-hidden": {
        find: "reference !== first.reference",
        put: "reference === first.reference",
      },
      "metadata-by-exact-key": { find: '.replace(/[_-]/g, "")', put: "" },
    }),
  ],
};
