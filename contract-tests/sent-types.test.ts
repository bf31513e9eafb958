import { describe, expect, test } from "vitest";
import { referredName, type Schema } from "../src/contract/document.js";
import { isObject } from "../src/contract/json.js";
import { list } from "../src/contract/judge/declared.js";
import { type PlacedSchema, reachable, subschemas } from "../src/contract/judge/variants.js";
import { bundle, operations } from "./support/bundle.js";
import { openEditor } from "./support/editor.js";

/** An expression where a type of the description is due, and whether the compiler has to take it. */
interface Case {
  type: string;
  value: string;
  isRight: boolean;
}

const { schemas } = bundle.components;
const requests = [...operations.values()].filter(({ section }) => section === "paths");
const sent = [
  ...reachable(
    schemas,
    requests.flatMap(({ requestSchema }) => requestSchema ?? []),
  ),
].sort();

// `given` makes values of what the types say; `rest` has whatever every branch requires besides.
const textOf = ({ type, value }: Case) => `import type * as sent from "../../src/index.js";
import { fromMinorUnits } from "../../src/money/index.js";
type Part<Type, Name> = Type extends unknown ? (Name extends keyof Type ? Type[Name] : never) : never;
type Rest<Held extends [unknown]> = {
  [Name in keyof Held[0] as undefined extends Held[0][Name] ? never : Name]: Held[0][Name];
};
declare function given<Type, Name>(): NonNullable<Part<Type, Name>>;
declare function rest<Type>(): Rest<[Type]>;
export const value: NonNullable<${type}> = ${value};
void [fromMinorUnits, given, rest];
`;

/** Members that may not stand together: by a `not`, and as members of different branches of a union. */
function exclusions(name: string): string[][] {
  const { not, anyOf } = schemas[name] ?? {};
  const branches = list(anyOf).map((branch) => schemas[referredName(branch) ?? ""] ?? {});
  const isTagged = branches.some((branch) => tagValues(branch).length > 0);
  return [...forbidden(not), ...(isTagged ? [] : separate(branches))];
}

function forbidden(not: unknown): string[][] {
  if (!isObject(not)) return [];
  const own = Array.isArray(not.required) ? [not.required as string[]] : [];
  return [...own, ...list(not.anyOf).flatMap(forbidden)];
}

function separate([first, ...others]: Schema[]): string[][] {
  if (!first) return [];
  const without = (one: Schema, other: Schema) =>
    Object.keys(one.properties as object).filter((name) => !(name in (other.properties as object)));
  const pairs = others.flatMap((other) =>
    without(first, other).flatMap((one) => without(other, first).map((name) => [one, name])),
  );
  return [...pairs, ...separate(others)];
}

// The member that chooses a branch comes first in each.
function tagValues({ properties = {} }: Schema): string[] {
  const [tag = {}] = Object.values(properties as Record<string, Schema>);
  return (tag.enum ?? ("const" in tag ? [tag.const] : [])) as string[];
}

function exclusiveCases(name: string): Case[] {
  const type = `sent.${name}`;
  return exclusions(name).flatMap((names) => {
    const given = names.map((one) => `${one}: given<${type}, "${one}">()`);
    // What may not stand there at all has no type that a value could be made of.
    const together = names.length > 1 ? given : names.map((one) => `${one}: {}`);
    const valueWith = (members: string[]) => `{ ...rest<${type}>(), ${members.join(", ")} }`;
    const alone = names.length > 1 ? given : [];
    return [
      { type, value: valueWith(together), isRight: false },
      ...alone.map((one) => ({ type, value: valueWith([one]), isRight: true })),
    ];
  });
}

function taggedCases(name: string): Case[] {
  const branches = list(schemas[name]?.anyOf).map(
    (branch) => schemas[referredName(branch) ?? ""] ?? {},
  );
  return branches.flatMap((branch) => {
    const [tag, ...others] = (branch.required ?? []) as string[];
    return tagValues(branch).map((value) => ({
      type: `sent.${name}`,
      value: `{ ${tag}: "${value}" }`,
      isRight: others.length === 0,
    }));
  });
}

function amountCases(name: string): Case[] {
  return subschemas({ place: name, schema: schemas[name] ?? {} })
    .filter(isAmount)
    .map(({ place }) => {
      const [component, ...path] = place.split("/properties/");
      const type = path.reduce(
        (owner, member) => `Part<${owner}, "${member}">`,
        `sent.${component}`,
      );
      return { type, value: 'fromMinorUnits(1050, "USD")', isRight: false };
    });
}

function isAmount({ place, schema }: PlacedSchema): boolean {
  const isNamed =
    /\/properties\/(?:\w+_)?amount(?:_\w+)?$/.test(place) && !place.endsWith("_currency");
  return isNamed || /smallest unit/.test(String(schema.description));
}

const cases: Record<string, Case[]> = {
  "members that rule out one another": sent.flatMap(exclusiveCases),
  "a tag without the members of its branch": sent.flatMap(taggedCases),
  "text in the place of an amount": sent.flatMap(amountCases),
};

const editor = openEditor(Object.values(cases).flat().map(textOf));

describe.for(Object.entries(cases))("%s", ([, some]) => {
  test("there are such", () => {
    expect(new Set(some.map(({ type }) => type)).size).toBeGreaterThan(1);
  });

  test.for(some)("$type = $value: $isRight", (one) => {
    const mistakes = editor.mistakes(textOf(one));
    expect(mistakes.length === 0, mistakes.join("\n")).toBe(one.isRight);
  });
});
