import { type Area, inFile } from "../fault.js";

const register = (name: string) => `spec/registers/${name}.yaml`;
const exponents = "contract-tests/consistency.test.ts";
const facts = "check:facts";
const payments = "contract-tests/payment-methods.test.ts";
const corridors = "contract-tests/corridors.test.ts";

/** Faults of the registers: exponents, payment methods, corridors, pages, error answers, units. */
export const registers: Area = {
  name: "registers",
  faults: [
    ...inFile(register("currencies"), exponents, {
      "yen-with-cents": { at: "/currencies/code=JPY/exponent", value: 2 },
      "won-with-cents": { at: "/currencies/code=KRW/exponent", value: 2 },
      "dollar-without-cents": { at: "/currencies/code=USD/exponent", value: 0 },
      "euro-of-three-decimals": { at: "/currencies/code=EUR/exponent", value: 3 },
      "tether-of-two-decimals": { at: "/currencies/code=USDT/exponent", value: 2 },
      "usd-coin-of-eight-decimals": { at: "/currencies/code=USDC/exponent", value: 8 },
      "rwanda-franc-with-cents": { at: "/currencies/code=RWF/exponent", value: 2 },
      "rupiah-guessed": { at: "/currencies/code=IDR/exponent", value: 2 },
      "franc-lost": { without: "/currencies/code=CHF" },
      "yuan-renamed": { at: "/currencies/code=CNY/code", value: "RMB" },
      "exponent-evidence-raised": {
        at: "/currencies/code=EUR/evidence/level",
        value: "documented",
        killer: facts,
      },
    }),
    ...inFile(register("payment-methods"), payments, {
      "card-type-renamed": { at: "/methods/name=Cards/types", value: ["cards"] },
      "card-listed-elsewhere": {
        at: "/methods/name=Cards/listed_in",
        value: "integrator",
        killer: facts,
      },
      "challenge-renamed": {
        at: "/methods/name=Cards/next_action/0/type",
        value: "redirect_to_url",
        killer: facts,
      },
      "card-option-value-lost": {
        at: "/methods/name=Cards/options/0/values",
        value: ["auto"],
        killer: facts,
      },
      "card-option-raised": {
        at: "/methods/name=Cards/options/1/level",
        value: "documented",
        killer: facts,
      },
      "card-not-recurring": { at: "/methods/name=Cards/recurring", value: false, killer: facts },
      "card-kind-changed": { at: "/methods/name=Cards/kind", value: "wallet", killer: facts },
      "card-data-optional": {
        at: "/methods/name=Cards/data/0/required",
        value: false,
        killer: payments,
      },
      "method-evidence-raised": {
        at: "/methods/name=Cards/next_action/1/level",
        value: "documented",
        killer: facts,
      },
    }),
    ...inFile(register("payout-corridors"), facts, {
      "corridor-currency-swapped": {
        at: "/corridors/region=United Kingdom/currency",
        value: "EUR",
      },
      "corridor-country-lost": { at: "/corridors/region=United Kingdom/countries", value: [] },
      "corridor-minimum-changed": {
        at: "/corridors/region=United States of America/limits/minimum",
        value: "1.00",
      },
      "corridor-speed-changed": {
        at: "/corridors/region=United States of America/speed",
        value: "instant",
      },
      "corridor-field-optional": {
        at: "/corridors/region=United Kingdom/destination_types/0/fields/1/required",
        value: false,
        killer: corridors,
      },
      "corridor-schema-swapped": {
        at: "/corridors/region=United Kingdom/destination_types/0/schema",
        value: "DestinationBankAccountUnitedStates",
        killer: corridors,
      },
      "corridor-lost": { without: "/corridors/region=United Kingdom" },
    }),
    ...inFile(register("error-answers"), facts, {
      "forbidden-is-402": {
        at: "/error_answers/status=403/status",
        value: "405",
        killer: "lint:spec",
      },
      "rate-limit-lost": { without: "/error_answers/status=429", killer: "lint:spec" },
      "conflict-on-reads": {
        at: "/error_answers/status=409/given",
        value: "always",
        reason: "No page says which of the listed statuses a single operation answers with.",
      },
      "unauthorized-named-only": {
        at: "/error_answers/status=401/given",
        value: "named",
        killer: "lint:spec",
      },
      "error-example-of-unknown-type": {
        at: "/error_answers/status=402/example/type",
        value: "cards_error",
      },
    }),
    ...inFile(register("units"), "scripts/generate/rules/schemas.test.ts", {
      "unit-sentence-wrong": {
        at: "/units/ms/sentence",
        value: "Epoch seconds.",
        killer: "lint:spec",
      },
      "major-for-minor": {
        at: "/units/minor/sentence",
        value: "In whole units of the currency.",
        killer: "lint:spec",
      },
      "unit-lost": { without: "/units/ms", killer: "lint:spec" },
    }),
    ...inFile(register("ids"), facts, {
      "ids-of-refunds-renamed": { at: "/ids/prefix=re_/prefix", value: "rf_" },
      "ids-of-payments-lost": { without: "/ids/prefix=pi_" },
      "ids-in-members-lost": { without: "/ids/prefix=pi_/members", killer: "lint:spec" },
      "ids-in-a-member-renamed": {
        at: "/ids/prefix=pi_/members",
        value: ["payment_intents"],
        killer: "generate",
      },
    }),
    ...inFile(register("pages"), "lint:spec", {
      "page-with-another-address": {
        at: "/pages/api-51369554/address",
        value: "https://docs.wooshpay.com/api-51369555",
      },
      "page-in-no-language": { at: "/pages/doc-2654461/language", value: "xx" },
      "page-lost": { without: "/pages/api-51369554" },
      "page-of-an-integrator-as-reference": {
        at: "/pages/public-code-52020751324/kind",
        value: "reference",
      },
      "block-moved": { at: "/documents/checkout/payloads/0/lines", value: [39, 47] },
      "proved-payload-unregistered": { without: "/documents/checkout/payloads/6" },
      "sound-page-called-translated": {
        at: "/documents/checkout/damage",
        value: "translated",
        reason: "Only who has the captured page can tell; it changes no check.",
      },
      "repair-lost": {
        without: "/documents/alipay-zh/payloads/0/repairs/0",
        reason: "check:documents notices, where the captured pages are at hand.",
      },
    }),
  ],
};
