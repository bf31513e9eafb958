import { describe, expect, test } from "vitest";
import { answer, delivery, edit, facts, list, pages, problems, request } from "./test-project.js";

test("payloads print what the facts know, and what was made up is asked nothing", () => {
  expect(problems()).toEqual([]);
});

// What is put into a payload in place of what, and what is told of it.
const faults: [fault: string, file: string, found: string, put: string, told: RegExp][] = [
  [
    "a member that no fact has",
    request,
    '"weight": 5',
    '"mass": 5',
    /at \/mass\n {2}expected: a member that the facts know \(spec\/resources\/teas\/facts\.yaml:\d+\)\n {2}found: {4}5$/,
  ],
  [
    "a member that answers alone have",
    request,
    '"size": 0.5',
    '"size": 0.5, "broken": true',
    /at \/cups\/0\/broken\n {2}expected: a member that the facts know/,
  ],
  [
    "a member that the facts only infer",
    answer,
    '"scent": null',
    '"note": "fine", "scent": null',
    /at \/note\n {2}expected: a fact that is more than inferred, since a page prints it/,
  ],
  [
    "another type",
    request,
    '"weight": 5',
    '"weight": "5"',
    /at \/weight\n {2}expected: the type integer/,
  ],
  [
    "a decimal",
    request,
    '"weight": 5',
    '"weight": 5.5',
    /at \/weight\n {2}expected: the type integer/,
  ],
  [
    "a null",
    request,
    '"weight": 5',
    '"weight": null',
    /at \/weight\n {2}expected: the type integer .*\n {2}found: {4}null/,
  ],
  [
    "a value where null alone was printed",
    answer,
    '"scent": null',
    '"scent": 5',
    /at \/scent\n {2}expected: the type null/,
  ],
  [
    "another type in a map",
    request,
    '{ "a": "b" }',
    '{ "a": 5 }',
    /at \/labels\/a\n {2}expected: the type string/,
  ],
  [
    "a value besides those listed",
    request,
    '"black"',
    '"red"',
    /at \/sort\n {2}expected: one of green, black \(.*\)\n {2}found: {4}"red"/,
  ],
  [
    "a value besides those of an open list",
    answer,
    '"white"',
    '"red"',
    /at \/sort\n {2}expected: one of green /,
  ],
  [
    "a country in words",
    request,
    '"IN"',
    '"India"',
    /at \/from\n {2}expected: two capital letters/,
  ],
  [
    "seconds for milliseconds",
    answer,
    "1665642282000",
    "1665642282",
    /at \/created\n {2}expected: the unit ms, 13 digits/,
  ],
  [
    "milliseconds without a unit",
    request,
    '"weight": 5',
    '"weight": 1665642282000',
    /at \/weight\n {2}expected: the unit ms/,
  ],
  [
    "another prefix",
    answer,
    '"tea_1"',
    '"my_tea_1"',
    /at \/id\n {2}expected: an id with the prefix tea_ /,
  ],
  [
    "an object whose prefix no fact has",
    request,
    '{ "size": 0.5 }',
    '{ "size": 0.5, "id": "cup_1", "object": "cup" }',
    /at \/cups\/0\/id\n {2}expected: an id with the prefix that the facts have for cup/,
  ],
  [
    "a whole request without what is required",
    request,
    '"name": "Assam", ',
    "",
    /expected: the member name, which is required .*\n {2}found: {4}none/,
  ],
  [
    "a member of what a list holds",
    list,
    '"sort"',
    '"kind"',
    /at \/data\/0\/kind\n {2}expected: a member that the facts know/,
  ],
  [
    "a member of what an event carries",
    delivery,
    '"id": "tea_3"',
    '"milk": true',
    /at \/data\/object\/milk\n/,
  ],
  [
    "an event of another name",
    delivery,
    "tea.brewed",
    "tea.spilt",
    /onTeaBrewed\/.*\n {2}expected: an operation or an event of the facts/,
  ],
];

describe("a payload tells the facts", () => {
  test.for(faults)("%s", ([, file, found, put, told]) => {
    edit(file, found, put);
    expect(problems().join("\n")).toMatch(told);
    expect(problems()[0]).toContain(file);
  });
});

// What is put into the facts in place of what, and what is told of it.
const claims: [claim: string, found: string, put: string, told: RegExp][] = [
  [
    "printed, and no payload prints it",
    "types: [string], pages: [shop]",
    "types: [string, boolean], pages: [shop]",
    /facts\.yaml:\d+:\d+ at .*\/printed\/types\/1\n {2}expected: what a payload .*\n {2}found: {4}boolean/,
  ],
  [
    "printed by a page that does not",
    "types: [string], pages: [shop]",
    "types: [string], pages: [shop, market]",
    /\/printed\/pages\/1\n.*\n {2}found: {4}market/,
  ],
  [
    "printed, and said as well",
    "type: integer, printed: { types",
    "type: string, printed: { types",
    /\/printed\/types\/0\n/,
  ],
  [
    "printed by another page",
    "values: [white], pages: [shop]",
    "values: [white], pages: [market]",
    /at \/sort\n/,
  ],
  [
    "no items",
    "type: array, items: { type: object, object: cup }",
    "type: array",
    /at \/cups\/0\n {2}expected: items that the facts know/,
  ],
  [
    "an operation of another name",
    "id: createTea",
    "id: makeTea",
    /expected: an operation or an event of the facts\n {2}found: {4}createTea, request/,
  ],
  [
    "an operation that is only inferred",
    "path: /v1/teas\n    level: documented",
    "path: /v1/teas\n    level: inferred",
    /shop-1\.request\.json:1:1\n {2}expected: a fact that is more than inferred/,
  ],
  [
    "an event that is only inferred",
    "object: tea, level: documented",
    "object: tea, level: inferred",
    /shop-4\.request\.json:1:1\n {2}expected: a fact that is more than inferred/,
  ],
  ["no answer", "    answers: { object: tea }\n", "", /found: {4}createTea, 200/],
];

describe("facts are told", () => {
  test.for(claims)("%s", ([, found, put, told]) => {
    edit(facts, found, put);
    expect(problems().join("\n")).toMatch(told);
  });
});

test("a request that was cut need not have what is required", () => {
  edit(pages, "taken_over: whole", "taken_over: cut");
  edit(request, '"name": "Assam", ', "");
  expect(problems()).toEqual([]);
});

test("an event that was cut before its type is known by its name and its object", () => {
  edit(delivery, '"type": "tea.brewed", ', "");
  expect(problems()).toEqual([]);
  edit(delivery, '"id": "tea_3"', '"milk": true');
  expect(problems().join()).toContain("/data/object/milk");
});
