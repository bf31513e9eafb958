import { describe, expect, test } from "vitest";
import { judge } from "./judge.js";
import type { Case, Exception, Outcome, Purpose } from "./target.js";

function made(id: string, purpose: Purpose, value: unknown): Case {
  return { id, purpose, direction: "answer", operationId: "any", schema: "Thing", value };
}

const one = made("one", "payload", { a: 1 });
const two = made("two", "payload", { b: [2] });
const value = made("one# new value", "new value", { a: "a_value_of_tomorrow" });
const member = made("one# new member", "new member", { a: 1, member_of_tomorrow: "new" });
const cases = [one, two, value, member];

const same = cases.map((some): Outcome => ({ id: some.id, value: some.value }));

function outcomesWith(...changed: Outcome[]): Outcome[] {
  return same.map((outcome) => changed.find(({ id }) => id === outcome.id) ?? outcome);
}

function verdict(outcomes: Outcome[], exceptions: Exception[] = [], unchanged = 1) {
  return judge({ name: "some-generator", unchanged, exceptions }, cases, outcomes);
}

describe("a target that reads everything and writes it back", () => {
  test("has full shares and no problem", () => {
    expect(verdict(same)).toEqual({
      decoded: { count: 2, total: 2 },
      unchanged: { count: 2, total: 2 },
      newValues: { count: 1, total: 1 },
      newMembers: { count: 1, total: 1 },
      kept: { count: 1, total: 1 },
      exceptions: [],
      problems: [],
    });
  });
});

describe("a payload that is not read", () => {
  const broken = outcomesWith({ id: "two", error: "no such type" });

  test("is a problem that says why", () => {
    const { decoded, problems } = verdict(broken, [], 0);
    expect(decoded).toEqual({ count: 1, total: 2 });
    const expected = "a value that is read";
    expect(problems).toEqual([
      { file: "some-generator", pointer: "two", expected, found: "no such type" },
    ]);
  });

  test("stays one with an exception that names it", () => {
    const exception: Exception = { cases: /^two$/, purposes: ["payload"], cause: "it cannot" };
    expect(verdict(broken, [exception], 0).problems).toHaveLength(1);
  });

  test("is one without an outcome, too", () => {
    const { decoded, problems } = verdict(same.slice(1), [], 0);
    expect(decoded.count).toBe(1);
    expect(problems).toEqual([expect.objectContaining({ pointer: "one", found: "no outcome" })]);
  });

  test.for([
    ["an empty message", "", "an error without a word"],
    ["a message of several lines", "no\n  such\n  type\n", "no such type"],
    ["a message that goes on", "so ".repeat(500), expect.stringMatching(/^.{300} …$/)],
  ] as const)("is none with %s", ([, error, found]) => {
    const { decoded, problems } = verdict(outcomesWith({ id: "two", error }), [], 0);
    expect(decoded.count).toBe(1);
    expect(problems).toEqual([expect.objectContaining({ found })]);
  });
});

describe("a payload that comes back changed", () => {
  const changed = outcomesWith({ id: "two", value: { b: [3] } });
  const exception: Exception = { cases: /^two/, purposes: ["payload"], cause: "adds one" };

  test.for([
    ["explains what it names", { expected: "2", found: "3" }, 0],
    ["does not explain another value", { expected: "2", found: "4" }, 2],
    ["does not explain a value in another's place", { expected: "1", found: "3" }, 2],
  ] as const)("with an exception for one difference: %s", ([, difference, problems]) => {
    expect(verdict(changed, [{ ...exception, difference }], 0).problems).toHaveLength(problems);
  });

  test("is a problem with its place, and counts", () => {
    const { decoded, unchanged, problems } = verdict(changed, [], 0);
    expect([decoded.count, unchanged.count]).toEqual([2, 1]);
    expect(problems).toEqual([
      { file: "some-generator", pointer: "two, /b/0", expected: "2", found: "3" },
    ]);
  });

  test("is none with an exception that explains it", () => {
    const { exceptions, problems } = verdict(changed, [exception], 0.5);
    expect(problems).toEqual([]);
    expect(exceptions).toEqual([{ cause: "adds one", count: 1 }]);
  });

  test("is one when that makes too few unchanged", () => {
    const { problems } = verdict(changed, [exception], 0.51);
    expect(problems).toEqual([
      {
        file: "some-generator",
        expected: "at least 51 % of payloads unchanged",
        found: "1 of 2",
      },
    ]);
  });

  test.for([
    ["another case", { ...exception, cases: /^one$/ }],
    ["another purpose", { ...exception, purposes: ["new member"] }],
  ] as [string, Exception][])("is one with an exception for %s, which is idle", ([, other]) => {
    const { problems } = verdict(changed, [other], 0);
    expect(problems.map(({ found }) => found)).toEqual(["3", "none for: adds one"]);
  });

  test("is explained again by a pattern that keeps state", () => {
    const both = outcomesWith({ id: "two", value: 0 }, { id: "one", value: 0 });
    const sticky: Exception = { cases: /^\w+$/g, purposes: ["payload"], cause: "zeroes" };
    expect(verdict(both, [sticky], 0).exceptions).toEqual([{ cause: "zeroes", count: 2 }]);
  });
});

describe("what the description does not know", () => {
  test("is read but not kept when its member is lost", () => {
    const lost = outcomesWith({ id: member.id, value: { a: 1 } });
    const { newMembers, kept, problems } = verdict(lost);
    expect([newMembers.count, kept.count]).toEqual([1, 0]);
    expect(problems).toHaveLength(1);
  });

  test("is kept when something else changes", () => {
    const changed = outcomesWith({ id: member.id, value: { member_of_tomorrow: "new" } });
    const { kept, problems } = verdict(changed);
    expect(kept.count).toBe(1);
    expect(problems).toHaveLength(1);
  });

  test("is a problem when its value is refused", () => {
    const { newValues, problems } = verdict(outcomesWith({ id: value.id, error: "not plain" }));
    expect(newValues.count).toBe(0);
    expect(problems).toHaveLength(1);
  });
});

test.for([
  ["no case", { id: "three", value: 1 }],
  ["a case that has one", { id: "one", value: { a: 1 } }],
] as [string, Outcome][])("an outcome for %s is a problem", ([, stray]) => {
  const { problems } = verdict([...same, stray]);
  expect(problems).toEqual([
    { file: "some-generator", expected: "one outcome for each case", found: expect.any(String) },
  ]);
});
