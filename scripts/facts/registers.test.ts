import path from "node:path";
import { describe, expect, test } from "vitest";
import { formatProblem } from "../support/cli.js";
import { project } from "../support/project-copy.js";
import { readSource } from "../support/source-file.js";
import { type Facts, readFacts } from "./facts.js";
import { registerProblems } from "./registers.js";
import { tableProblems } from "./tables.js";
import { copyEdited, edit, facts, problems } from "./test-project.js";

const known = readFacts(project);
const common = "spec/common/facts.yaml";
const payouts = "spec/resources/payouts/facts.yaml";
const corridors = "spec/registers/payout-corridors.yaml";
const methods = "spec/registers/payment-methods.yaml";

// The registers and facts of this project, but for one file of a folder that has it edited.
function told(root = project, edited = ""): string {
  const files = known.map((one) =>
    one.source.name === edited
      ? { ...one, source: readSource<Facts>(path.join(root, edited), root) }
      : one,
  );
  return [...registerProblems(root, files), ...tableProblems(files)].map(formatProblem).join("\n");
}

test("registers and tables say what the facts say", () => {
  expect(told()).toBe("");
});

// What is put into a file in place of what, and what is told of it.
const faults: [fault: string, file: string, found: string, put: string, told: RegExp][] = [
  [
    "another exponent",
    "spec/registers/currencies.yaml",
    "{ code: KES, exponent: 2,",
    "{ code: KES, exponent: 0,",
    /currencies\.yaml:\d+:\d+ at \/currencies\/\d+\/exponent\n {2}expected: 2 \(spec\/common\/facts\.yaml:\d+\)\n {2}found: {4}0$/,
  ],
  [
    "another limit",
    corridors,
    'minimum: "0.01"',
    'minimum: "1.00"',
    /limits\/minimum\n {2}expected: "0\.01" /,
  ],
  [
    "another currency of a limit",
    corridors,
    "maximum_currency: USD",
    "maximum_currency: ILS",
    /maximum_currency\n/,
  ],
  ["another speed", corridors, "speed: 1-3", "speed: 1-2", /\/corridors\/0\/speed\n/],
  [
    "another currency",
    corridors,
    "currency: GBP",
    "currency: EUR",
    /\/corridors\/1\/currency\n {2}expected: "GBP"/,
  ],
  [
    "a field lost",
    corridors,
    "          - { name: bank_account.swift, required: true }\n",
    "",
    /destination_types\n.*"swift"/,
  ],
  [
    "another fixed value",
    corridors,
    "value: sort",
    "value: aba",
    /destination_types\n {2}expected: .*"sort".*\n {2}found: .*"aba"/,
  ],
  [
    "a bank lost",
    corridors,
    "              - Nedbank\n",
    "",
    /destination_types\n {2}expected: .*"Nedbank"/,
  ],
  [
    "a limit of a destination",
    corridors,
    'maximum: "200000.00"',
    'maximum: "2000.00"',
    /destination_types\n.*"200000\.00"/,
  ],
  [
    "a corridor that is no longer there",
    payouts,
    "country: GB\n        guide",
    "country: XX\n        guide",
    /expected: an entry with a row .*\n {2}found: {4}GB\n(.*\n)*.*expected: a row that spec\/registers\/payout-corridors.yaml has an entry for\n {2}found: {4}XX/,
  ],
  [
    "another name of a status",
    "spec/registers/error-answers.yaml",
    "name: Conflict",
    "name: Clash",
    /\/name\n {2}expected: "Conflict"/,
  ],
  [
    "a type of error that no fact has",
    "spec/registers/error-answers.yaml",
    "{ type: card_error,",
    "{ type: cards_error,",
    /tables\/error_types\/rows of the facts\n {2}found: {4}cards_error/,
  ],
  [
    "a type listed elsewhere",
    methods,
    "listed_in: reference",
    "listed_in: guide",
    /\/methods\/0\/listed_in\n {2}expected: "reference"/,
  ],
  [
    "another kind of method",
    methods,
    "kind: card",
    "kind: wallet",
    /\/methods\/0\/kind\n {2}expected: "card"/,
  ],
  [
    "a method that cannot recur",
    methods,
    "recurring: true",
    "recurring: false",
    /\/methods\/0\/recurring\n/,
  ],
  [
    "a value of an option lost",
    methods,
    "values: [auto, any]",
    "values: [auto]",
    /\/methods\/0\/options\n/,
  ],
  [
    "an option surer than the facts",
    methods,
    "[automatic, manual], level: partial",
    "[automatic, manual], level: documented",
    /\/methods\/0\/options\n/,
  ],
  [
    "a field that is optional",
    methods,
    "name: card.number, type: string, required: true",
    "name: card.number, type: string, required: false",
    /\/methods\/0\/data\n/,
  ],
  [
    "another shape of the answer",
    methods,
    "type: challenge_redirect,",
    "type: redirect_to_url,",
    /\/methods\/0\/next_action\n/,
  ],
  [
    "another type",
    methods,
    "types: [card]",
    "types: [cards]",
    /\/methods\/0\/types\n {2}expected: "card" /,
  ],
  ["another amount", methods, 'amount: "5000.00"', 'amount: "500.00"', /\/methods\/1\/maximum\n/],
  ["refunds that are none", methods, "full: true", "full: false", /\/refunds\n/],
  [
    "a country lost",
    methods,
    "countries: [CN]",
    "countries: []",
    /\/methods\/2\/countries\n {2}expected: \["CN"\]/,
  ],
  [
    "an entry surer than the facts",
    methods,
    "level: inferred, documents: [8245086m0, public-code-53413748149]",
    "level: documented, documents: [8245086m0, public-code-53413748149]",
    /\/evidence\/level\n {2}expected: "inferred"/,
  ],
  [
    "another object of an event",
    "spec/registers/events.yaml",
    "type: payout.created\n    object: Payout",
    "type: payout.created\n    object: Refund",
    /\/events\/\d+\/object\n {2}expected: "Payout" .*\n {2}found: {4}"Refund"/,
  ],
  [
    "keys of another prefix",
    common,
    "key_prefixes: [sk_test_, pk_test_]",
    "key_prefixes: [sk_test_, pk_tests_]",
    /tables\/keys\/rows\n {2}expected: the prefixes of the keys that servers take: .*pk_tests_/,
  ],
  [
    "ids of another prefix",
    common,
    "{ prefix: pi_,",
    "{ prefix: pin_,",
    /id_prefixes\/rows\/\d+\n {2}expected: the prefix of payment_intent among the objects: pi_\n/,
  ],
  [
    "an event that there is not",
    payouts,
    "{ name: payout.paid,",
    "{ name: payout.payed,",
    /events_to_watch\/rows\/\d+\n {2}expected: a type among the events\n {2}found: {4}payout\.payed/,
  ],
];

describe("a difference is told by its place", () => {
  test.for(faults)("%s", ([, file, found, put, expected]) => {
    expect(told(copyEdited(file, found, put), file)).toMatch(expected);
  });
});

test("what no page says needs no row, and what a page says does", () => {
  expect(problems()).toEqual([]);
  edit("spec/registers/currencies.yaml", "level: inferred", "level: documented");
  expect(problems()).toEqual([
    expect.stringMatching(
      /at \/currencies\/1\n {2}expected: an entry with a row .*\n {2}found: {4}CUP/,
    ),
  ]);
});

test.for([
  [facts, "exponent: 2", "exponents: 2", `${facts}:60:9 at /tables/exponents/rows/0`],
  ["spec/registers/currencies.yaml", "currencies:", "coins:", "spec/registers/currencies.yaml:1:1"],
] as const)("rows and entries of another shape are refused: %s", ([file, found, put, place]) => {
  edit(file, found, put);
  expect(() => problems()).toThrow(place);
});

test("a row without an entry is told", () => {
  edit(facts, "currency: TEA", "currency: POT");
  expect(problems().join("\n")).toMatch(
    /facts\.yaml:\d+:9 at \/tables\/exponents\/rows\/0\n {2}expected: a row that spec\/registers\/currencies\.yaml has an entry for\n {2}found: {4}POT/,
  );
});
