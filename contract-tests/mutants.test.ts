import { expect, test } from "vitest";
import { explain } from "../src/contract/ajv/explain.js";
import type { SchemaView } from "../src/contract/ajv/schema-view.js";
import { walk } from "../src/contract/ajv/walk.js";
import { type Mutant, mutantsOf } from "../src/contract/judge/mutants.js";
import { type Payload, payloads } from "./support/payloads.js";
import { views } from "./support/views.js";

/** Why a mutant may fit its schema. */
interface Explanation {
  reason: string;
  applies: (mutant: Mutant, payload: Payload) => boolean;
}

const explanations: Explanation[] = [
  {
    reason: "x-extensible-enum: the list is open, any other string passes (rule 3 of the design)",
    applies: ({ keyword }) => keyword === "x-extensible-enum",
  },
  {
    reason: "type in an open map: the documents do not say what it holds",
    applies: ({ keyword, inOpenMap }) => keyword === "type" && inOpenMap,
  },
  {
    reason: "another branch of the union takes it, whose list is open: the value may come tomorrow",
    applies: (mutant, payload) =>
      ["const", "enum"].includes(mutant.keyword) && meets("x-extensible-enum", mutant, payload),
  },
  {
    reason: "not: the value means another branch of the union, which takes the rest as it is",
    applies: (mutant, payload) => mutant.keyword === "not" && !meets("not", mutant, payload),
  },
];

const essentialKeywords = [
  ...["type", "required", "const", "enum", "minimum", "pattern", "additionalProperties", "not"],
];

interface Result {
  mutants: Mutant[];
  survivors: { name: string; explanation: Explanation | undefined }[];
}

const results = new Map(payloads.map((payload) => [payload, examine(payload)]));
const all = [...results.values()];

for (const [{ file }, { mutants, survivors }] of results)
  test(`no mutant of ${file} fits without a reason`, ({ task }) => {
    task.meta.mutants = mutants.length;
    task.meta.survivors = survivors.map(({ name, explanation }) => ({
      name: `${file}: ${name}`,
      reason: explanation?.reason ?? "unexplained",
    }));
    const unexplained = survivors.filter(({ explanation }) => !explanation);
    expect(unexplained.map(({ name }) => name)).toEqual([]);
    expect(mutants.length).toBeGreaterThan(0);
  });

for (const [{ file, schema, fragment }, { mutants, survivors }] of results)
  test(`one message explains each refused mutant of ${file}`, () => {
    const view = viewFor(fragment);
    const surviving = new Set(survivors.map(({ name }) => name));
    for (const mutant of mutants.filter(({ name }) => !surviving.has(name))) {
      const { value } = mutant;
      const places = explain({ view, schema, file, value }).map((text) => text.split("\n")[0]);
      expect(places, mutant.name).toHaveLength(1);
      expect(placesOf(mutant).map((place) => `${file} at ${place || "the top"}`)).toContain(
        places[0],
      );
    }
  });

for (const explanation of explanations)
  test(`a mutant survives for this reason: ${explanation.reason}`, () => {
    const explained = all.flatMap(({ survivors }) => survivors);
    expect(explained.some((survivor) => survivor.explanation === explanation)).toBe(true);
  });

for (const keyword of essentialKeywords)
  test(`the payloads have mutants of the keyword ${keyword}`, () => {
    const seen = new Set(all.flatMap(({ mutants }) => mutants.map((mutant) => mutant.keyword)));
    expect([...seen]).toContain(keyword);
  });

function examine(payload: Payload): Result {
  const { schema, value, fragment } = payload;
  const view = viewFor(fragment);
  const mutants = mutantsOf(view.node(schema), value, view.strictness);
  const validate = view.compile(schema);
  const survivors = mutants
    .filter((mutant) => validate(mutant.value))
    .map((mutant) => ({
      name: mutant.name,
      explanation: explanations.find(({ applies }) => applies(mutant, payload)),
    }));
  return { mutants, survivors };
}

// Walked with the mistake in it, the value means another branch than the payload did.
function meets(
  keyword: string,
  { pointer, value }: Mutant,
  { schema, fragment }: Payload,
): boolean {
  const visit = walk(viewFor(fragment), schema, value).find((one) => one.pointer === pointer);
  return (visit?.schemas ?? []).some((one) => keyword in one.schema);
}

function viewFor(fragment: boolean): SchemaView {
  return views[fragment ? "fragment" : "declared"];
}

// A field too many or too few is a mistake of the object that it belongs to. A value that a `not` forbids
// means another branch of a union, and what is wrong then is that the object lacks the field of that one.
function placesOf({ keyword, pointer }: Mutant): string[] {
  const object = pointer.slice(0, pointer.lastIndexOf("/"));
  if (keyword === "not") return [pointer, object];
  return ["required", "additionalProperties"].includes(keyword) ? [object] : [pointer];
}
