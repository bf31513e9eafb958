import { expect, test } from "vitest";
import { answer, edit, facts, pages, problems, remove } from "./test-project.js";

test("a payload that went together with its registration is missed", () => {
  remove(answer);
  edit(
    pages,
    `      - example: createTea/shop-2.200.json
        title: Tea
        taken_over: whole
        note: A test.
        fingerprint: "0000000000000000"
`,
    "",
  );
  expect(problems()).toContainEqual(
    expect.stringMatching(
      /facts\.yaml:\d+:5 at \/prints\/0\n {2}expected: the payloads that lie in spec\/resources\/teas\/payloads: requests 1, answers 1, events 1\n {2}found: {4}requests 1, answers 2, events 1$/,
    ),
  );
});

test("a page that another one prints, too, is counted for both", () => {
  edit(
    pages,
    "pages:\n",
    "pages:\n  market:\n    kind: guide\n    sheets: []\n    printed_too: [createTea/shop-2.200.json]\n",
  );
  expect(problems()).toEqual([
    expect.stringMatching(/expected: market: answers 1\n {2}found: {4}nothing/),
  ]);
  edit(facts, "prints:\n", "prints:\n  - { page: market, answers: 1 }\n");
  expect(problems()).toEqual([]);
});

test("a page stands once, and what it counts lies there", () => {
  edit(
    facts,
    "prints:\n",
    "prints:\n  - { page: shop, answers: 1 }\n  - { page: stall, answers: 1 }\n",
  );
  const told = problems().join("\n");
  expect(told).toMatch(/expected: each page once\n {2}found: {4}shop again/);
  expect(told).toMatch(/payloads: none\n {2}found: {4}answers 1/);
});

test("payloads in a folder without facts are told", () => {
  remove(facts);
  expect(problems()).toContainEqual(
    expect.stringMatching(
      /expected: spec\/resources\/teas\/facts\.yaml, which counts .*\n {2}found: {4}no facts/,
    ),
  );
});
