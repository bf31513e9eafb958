import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { operations, root } from "./support/bundle.js";

const expected = Object.entries(
  parse(readFileSync(new URL("contract-tests/operations.yaml", root), "utf8")) as Record<
    string,
    string
  >,
);
const described = new Map(
  [...operations.values()]
    .filter(({ section }) => section === "paths")
    .map(({ method, path, operationId }) => [`${method} ${path}`, operationId]),
);

test.for(expected)("%s is described as %s", ([call, operationId]) => {
  expect(described.get(call)).toBe(operationId);
});

test("nothing is described beyond these", () => {
  const known = new Set(expected.map(([call]) => call));
  expect([...described.keys()].filter((call) => !known.has(call))).toEqual([]);
});
