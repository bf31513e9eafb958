import { expect, test } from "vitest";
import type { ValidationError } from "../generated/validators.js";
import { mutantsOf } from "../src/contract/judge/mutants.js";
import type { Variant } from "../src/contract/judge/variants.js";
import { bundle } from "./support/bundle.js";
import { payloads } from "./support/payloads.js";
import { fitsShipped, shipped, shippedErrors } from "./support/shipped.js";
import { compile, views } from "./support/views.js";

const names = Object.keys(bundle.components.schemas);
const variants = Object.keys(views) as Variant[];

for (const name of names)
  test(`${name} compiles in strict mode`, () => {
    for (const variant of variants) expect(compile(name, variant), variant).toBeTypeOf("function");
  });

test("generated/validators.js has one validator per schema", () => {
  expect([...shipped.keys()].sort()).toEqual([...names].sort());
});

for (const { file, schema, value, fragment } of payloads)
  test(`${file} and its mutants are judged alike by the shipped validator, with one error each`, () => {
    const { [fragment ? "fragment" : "declared"]: view } = views;
    const mutants = mutantsOf(view.node(schema), value, view.strictness);
    const values = [{ name: "the payload itself", value }, ...mutants];
    const validate = compile(schema, "declared");
    const different = values.filter(
      (one) => fitsShipped(schema, one.value) !== validate(one.value),
    );
    expect(different.map(({ name }) => name)).toEqual([]);
    // What is cut off of a fragment would be further errors.
    const whole = fragment ? [] : mutants;
    const several = whole.filter((one) => mistakesIn(shippedErrors(schema, one.value)) > 1);
    expect(several.map(({ name }) => name)).toEqual([]);
  });

// A value of the wrong type may break its other rules too, as a fraction that is too small.
function mistakesIn(errors: ValidationError[]): number {
  const mistyped = errors.filter(({ keyword }) => keyword === "type");
  const places = new Set(mistyped.map(({ instancePath }) => instancePath));
  return mistyped.length + errors.filter(({ instancePath }) => !places.has(instancePath)).length;
}
