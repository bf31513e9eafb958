import { expect, test } from "vitest";
import type { Variant } from "../src/contract/variants.js";
import { bundle } from "./support/bundle.js";
import { mutantsOf } from "./support/mutants.js";
import { payloads } from "./support/payloads.js";
import { fitsShipped, shipped } from "./support/shipped.js";
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
  test(`${file} and its mutants are judged alike by the shipped validator`, () => {
    const mutants = mutantsOf(views[fragment ? "fragment" : "declared"], schema, value);
    const values = [{ name: "the payload itself", value }, ...mutants];
    const validate = compile(schema, "declared");
    const different = values.filter(
      (one) => fitsShipped(schema, one.value) !== validate(one.value),
    );
    expect(different.map(({ name }) => name)).toEqual([]);
  });
