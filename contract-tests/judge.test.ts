import { describe, expect, test } from "vitest";
import { evaluate } from "../src/contract/evaluate.js";
import { mutantsOf } from "../src/contract/mutants.js";
import { isJudged } from "../src/contract/nodes.js";
import { subschemas, type Variant } from "../src/contract/variants.js";
import { bundle } from "./support/bundle.js";
import { payloads } from "./support/payloads.js";
import { compile, views } from "./support/views.js";

// The contract kit judges by code of its own, which knows branches and evidence; Ajv has to agree with it about
// every payload and every mutant of one.
describe.each(["declared", "closed", "fragment", "closed-fragment"] as const)("%s:", (variant) => {
  test.each(payloads)("Ajv and the contract agree about $file", ({ schema, value }) => {
    const view = views[variant];
    const mutants = mutantsOf(view.node(schema), value, view.strictness);
    const validate = compile(schema, variant);
    const differing = [{ name: "itself", value }, ...mutants].filter(
      (one) => fits(variant, schema, one.value) !== validate(one.value),
    );
    expect(differing.map(({ name }) => name)).toEqual([]);
  });
});

test("no schema has a keyword that the contract does not judge", () => {
  const all = Object.entries(bundle.components.schemas).flatMap(([place, schema]) =>
    subschemas({ place, schema }),
  );
  const unknown = all.flatMap(({ place, schema }) =>
    Object.entries(schema)
      .filter(([keyword, value]) => !isJudged(keyword, value))
      .map(([keyword]) => `${place}: ${keyword}`),
  );
  expect(unknown).toEqual([]);
});

function fits(variant: Variant, schema: string, value: unknown): boolean {
  const view = views[variant];
  const isMistake = ({ keyword }: { keyword: string }) =>
    keyword !== "undeclared" || view.strictness.isClosed;
  return !evaluate(view.node(schema), value, view.strictness).some(isMistake);
}
