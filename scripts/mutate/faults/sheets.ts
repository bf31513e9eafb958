import { type Area, inFile } from "../fault.js";

const file = (folder: string) => `spec/resources/${folder}/facts.yaml`;
const code = (name: string) => `scripts/${name}.ts`;
const tests = (name: string) => `scripts/${name}.test.ts`;
const register = (name: string) => `spec/registers/${name}.yaml`;

/** Faults of facts that nothing in the project contradicts, and of the code that finds a witness for them. */
export const sheets: Area = {
  name: "sheets",
  faults: [
    ...inFile("spec/common/facts.yaml", "check:facts", {
      "test-card-of-facts-changed": {
        at: "/tables/test_cards/rows/0/number",
        value: "5555555555554444",
      },
      "meaning-of-status-changed": {
        at: "/tables/statuses/rows/status=401/meaning",
        value: "key lacks the permission",
      },
    }),
    ...inFile(file("payouts"), "check:facts", {
      "life-cycle-of-facts-changed": { at: "/tables/status_flow/rows/4/from", value: "pending" },
    }),
    ...inFile(file("events"), "check:facts", {
      "statement-of-facts-changed": {
        find: "18 deliveries in 72 hours",
        put: "12 deliveries in 24 hours",
      },
    }),
    ...inFile(register("currencies"), "check:facts", {
      "standard-exponent-changed": { at: "/currencies/code=JPY/exponent", value: 2 },
    }),
    ...inFile(register("payment-methods"), "check:facts", {
      "subscription-currency-lost": {
        at: "/methods/name=GCash/subscription_currencies",
        value: ["PHP", "USD", "EUR"],
      },
      "operator-code-misspelt": {
        at: "/methods/name=Mobile Money (multi-country)/operators/code=mtn_gh/code",
        value: "mtn_gha",
      },
      "number-in-a-note-changed": {
        find: "Checkout sessions expire after 24 hours.",
        put: "Checkout sessions expire after 48 hours.",
      },
    }),
    ...inFile(register("events"), "check:facts", {
      "number-in-a-text-changed": {
        find: "18 deliveries in 72 hours",
        put: "18 deliveries in 74 hours",
      },
    }),
    ...inFile("src/sandbox/life-cycles/payout.ts", tests("facts/life-cycle"), {
      "payout-fails-too-early": {
        find: 'from: ["in_transit"], to: "failed"',
        put: 'from: ["pending"], to: "failed"',
      },
    }),
    ...inFile(code("facts/iso"), tests("facts/iso"), {
      "standard-exponents-unread": { find: "exponent === digits", put: "exponent !== digits" },
      "foreign-money-unread": { find: 'code.startsWith("X")', put: "code.length === 3" },
    }),
    ...inFile(code("facts/locks"), tests("facts/locks"), {
      "locks-of-payloads-unread": { find: "found.pages)", put: "locked.pages)" },
      "words-of-facts-locked": { find: "(part, words)", put: "(part, words.slice(0, 1))" },
    }),
    ...inFile(code("facts/numbers"), tests("facts/numbers"), {
      "numbers-in-words-unread": { find: "index < 0 ? number", put: "index < 99 ? number" },
    }),
    ...inFile(code("check-sheets/check"), tests("check-sheets/check"), {
      "sheets-levels-unread": {
        find: "alike.some((home)",
        put: 'claim.quality === "level" || alike.some((home)',
      },
      "sheets-additions-unread": {
        find: "return isPrinted(claim.place",
        put: "return true || isPrinted(claim.place",
      },
    }),
    ...inFile(code("check-sheets/rows"), tests("check-sheets/check"), {
      "sheets-lost-rows-unread": {
        find: "if (!isWhole(list)) return [];",
        put: "if (isWhole(list)) return [];",
      },
    }),
  ],
};
