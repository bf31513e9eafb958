import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { examples } from "../../generated/examples.js";
import type { OpenApi } from "../../src/contract/document.js";
import { isObject } from "../../src/contract/json.js";
import { createCompiler, generateValidators, referenceTo } from "./validators.js";

type Validate = ((value: unknown) => boolean) & { errors?: unknown[] | null };

const document: OpenApi = JSON.parse(
  readFileSync(new URL("../../generated/openapi.json", import.meta.url), "utf8"),
);

const odd = [null, 5, 1.5, Number.NaN, "", "text", true, [], [1], {}, { id: 5 }];

/** What is done to a value: another value, an unknown member, or none, at one of its places. */
interface Edit {
  at: number;
  kind: "other" | "unknown" | "none";
  value: unknown;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom<Edit["kind"][]>("other", "unknown", "none"),
  value: fc.constantFrom(...odd),
});

function edited(value: unknown, edits: readonly Edit[]) {
  const whole = { value: structuredClone(value) };
  for (const { at, kind, value: given } of edits) {
    const put = structuredClone(given);
    const places = placesOf(whole);
    const [holder, key] = places[at % places.length] as (typeof places)[number];
    if (kind === "unknown" && isObject(holder[key])) holder[key].unknown = put;
    else if (kind === "none" && !Array.isArray(holder) && holder !== whole) delete holder[key];
    else holder[key] = put;
  }
  return whole.value;
}

function placesOf(holder: Record<string, unknown>): [Record<string, unknown>, string][] {
  return Object.entries(holder).flatMap(([key, one]) => [
    [holder, key] as [Record<string, unknown>, string],
    ...(one && typeof one === "object" ? placesOf(one as Record<string, unknown>) : []),
  ]);
}

test("what is written in steps finds what Ajv finds, in its order", {
  timeout: 60_000,
}, async () => {
  const { code } = await generateValidators(document);
  const written: Record<string, Validate> = await import(
    `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`
  );
  const ajv = createCompiler(document);
  const pairs = Object.keys(document.components.schemas).map((name) => ({
    written: written[`validate${name}`] as Validate,
    compiled: ajv.getSchema(referenceTo(name)) as Validate,
  }));
  // Those that a payload fits look into it; of others most of it is unknown.
  const cases = examples.flatMap(({ value }) =>
    pairs.filter(({ compiled }) => compiled(value)).map((pair) => ({ ...pair, value })),
  );
  const index = fc.nat({ max: cases.length - 1 });
  const property = fc.property(index, fc.array(edit, { maxLength: 4 }), (one, edits) => {
    const chosen = cases[one] as (typeof cases)[number];
    const value = edited(chosen.value, edits);
    expect(chosen.written(value)).toBe(chosen.compiled(value));
    expect(chosen.written.errors).toEqual(chosen.compiled.errors);
  });
  fc.assert(property, { numRuns: 20_000 });
});

test("the steps are taken", async () => {
  const { code } = await generateValidators(document);
  // Twice as much, where Ajv writes in other words than the steps are found by.
  expect(code.length).toBeLessThan(600_000);
});
