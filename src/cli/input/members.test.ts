import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memberOf, membersOf } from "./members.js";

function parsed(bytes: Uint8Array | undefined): unknown {
  return bytes && JSON.parse(Buffer.from(bytes).toString());
}

const value = fc.jsonValue({ stringUnit: "binary" });

describe("the members of an object", () => {
  test("are those that JSON.parse finds", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: "binary" }), value),
        fc.constantFrom(undefined, 2),
        (object, indent) => {
          const bytes = Buffer.from(JSON.stringify(object, null, indent));
          const found = [...membersOf(bytes)].map(({ name, start, end }) => [
            name,
            parsed(bytes.subarray(start, end)),
          ]);
          expect(found).toEqual(Object.entries(JSON.parse(bytes.toString())));
        },
      ),
    );
  });

  test("are found by name, not by what other members hold", () => {
    const bytes = Buffer.from('{"a":{"request":1},"b":"\\"request\\":2","request":{"url":"}"}}');
    expect(parsed(memberOf(bytes, "request"))).toEqual({ url: "}" });
    expect(memberOf(bytes, "response")).toBeUndefined();
  });

  test("that are cut have a start and no end", () => {
    const members = [...membersOf(Buffer.from('{"a":1,"b":{"c":'))];
    expect(members).toEqual([
      { name: "a", start: 5, end: 6 },
      { name: "b", start: 11, end: undefined },
    ]);
  });
});

test("the elements of a list have their positions as names", () => {
  const bytes = Buffer.from('[1, "two", [3]]');
  expect([...membersOf(bytes)].map(({ name }) => name)).toEqual(["0", "1", "2"]);
});
