import { type Area, inFile } from "../fault.js";

const object = (name: string) => `src/sandbox/objects/${name}.ts`;
const payouts = object("treasury/payouts.test");
const issuing = object("issuing/issuing.test");
const ledger = "src/sandbox/ledger.test.ts";

/** Faults of the sandbox about money that the account has and sends, files, endpoints, and cards that it gives out. */
export const sandboxTreasury: Area = {
  name: "sandbox-treasury",
  faults: [
    ...inFile("src/sandbox/ledger.ts", ledger, {
      "pending-money-is-paid-out": {
        find: "(held?.amount ?? 0) - pending;",
        put: "(held?.amount ?? 0);",
      },
      "small-letters-are-another-currency": {
        find: "const code = currency.toUpperCase();",
        after: "export function post(",
        put: "const code = currency;",
      },
    }),
    ...inFile(object("treasury/payouts"), payouts, {
      "payouts-cost-nothing": { find: "if (isFunded) post(work, currency, -amount);", put: "" },
      "payouts-exceed-balances": { find: "available >= amount", put: "available > 0" },
    }),
    ...inFile(object("treasury/payout-moves"), payouts, {
      "failed-payouts-keep-money": { find: "source_amount as number, true)", put: "0, true)" },
      "canceled-payouts-are-paid": {
        find: 'if (!canMove(payoutCycle, payout, "send")) return;',
        put: "",
      },
    }),
    ...inFile(object("treasury/payout-destinations"), object("treasury/payout-destinations.test"), {
      "maximum-in-another-currency": {
        find: "maximumCurrency === currency ? amount :",
        put: "maximumCurrency ? amount :",
      },
    }),
    ...inFile(object("treasury/beneficiaries"), object("treasury/beneficiaries.test"), {
      "payees-show-card-numbers": { find: "/\\d{12,}/.test(digits)", put: "digits === name" },
    }),
    ...inFile(object("files"), object("files.test"), {
      "files-keep-paths": { find: ".split(/[\\\\/]/).at(-1)", put: "" },
    }),
    ...inFile("src/contract/http/body.ts", object("files.test"), {
      "files-measured-in-letters": {
        find: "size: part.content.length",
        put: "size: asUtf8(part.content).length",
      },
    }),
    ...inFile("src/sandbox/api.ts", object("files.test"), {
      "forms-sent-again-are-others": { find: 'text.replaceAll(boundary, "")', put: "text" },
    }),
    ...inFile(object("webhook-endpoints"), object("webhook-endpoints.test"), {
      "secrets-shown-again": { find: '=== "retrieved"', put: '!== ""' },
      "endpoints-at-no-address": { find: "if (!isWeb)", put: "if (url === 0)" },
    }),
    ...inFile(object("issuing/issuing-authorizations"), issuing, {
      "released-money-counts-as-spent": {
        find: "release(work, authorization, approved - amount);",
        put: "",
      },
      "cards-never-expire": { find: "work.now >= Date.UTC(", put: "work.now < -Date.UTC(" },
    }),
    ...inFile(object("issuing/issuing-transactions"), issuing, {
      "purchases-refunded-twice": { find: "amount > left || left === 0", put: "false" },
    }),
    ...inFile("src/sandbox/business-days.ts", "src/sandbox/exchange.test.ts", {
      "banks-work-on-sundays": { find: "[0, 6]", put: "[6]" },
    }),
    ...inFile("src/sandbox/exchange.ts", "src/sandbox/exchange.test.ts", {
      "exchange-rounds-down": { find: "* 2n + denominator)", put: "* 2n)" },
    }),
    ...inFile("src/sandbox/assumptions/vary.ts", "src/sandbox/assumptions/vary.test.ts", {
      "third-choices-never-vary": { find: "% known.length", put: "% 2" },
    }),
    ...inFile("src/sandbox/assumptions/treasury.ts", "scripts/lint/assumptions.test.ts", {
      "assumption-without-question": { find: '"balance-zero",', put: '"balance-none",' },
    }),
    ...inFile("src/sandbox/describe.ts", "scripts/check-diagrams/diagrams.test.ts", {
      "diagram-labels-cut": { find: "name} / $", put: "name}: $" },
      "diagrams-without-ends": { find: "every(({ from })", put: "some(({ from })" },
    }),
    ...inFile("src/sandbox/life-cycles/payout.ts", "src/sandbox/life-cycles/life-cycles.test.ts", {
      "paid-payouts-fail": {
        find: '...{ from: ["in_transit"], to: "failed"',
        put: '...{ from: ["in_transit", "paid"], to: "failed"',
      },
      "payouts-in-a-state-of-their-own": {
        find: 'to: "canceled", by: "WooshPay"',
        put: 'to: "cancelled", by: "WooshPay"',
      },
    }),
  ],
};
