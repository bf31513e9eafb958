import { describe, expect, test } from "vitest";
import { contractData } from "../generated/contract-data.js";
import { contractRecords } from "../generated/contract-records.js";
import { evaluate } from "../src/contract/judge/evaluate.js";
import { ValueJudge } from "../src/contract/judge/judge-value.js";
import { Judgement, type Part } from "../src/contract/judge/judgement.js";
import { mutantsOf } from "../src/contract/judge/mutants.js";
import { isJudged, Nodes } from "../src/contract/judge/nodes.js";
import { subschemas, type Variant } from "../src/contract/judge/variants.js";
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

// What the sandbox asks of everything has to say what the judge says that explains.
describe("the quick judge", () => {
  const nodes = new Nodes(contractData.schemas);
  const judge = new ValueJudge(new Judgement(contractRecords, false), false);
  const part: Part = {
    ...{ operation: undefined, side: "response" as const, status: undefined, prefix: "" },
    ...{ home: "", evidence: undefined },
  };
  const common = { repeat: () => "", exchange: undefined };

  test.each(payloads)("agrees with the other about $file", ({ schema, value }) => {
    const node = nodes.component(schema);
    const differing = [{ name: "itself", value }, ...mutantsOf(node, value, {})].filter((one) => {
      const { findings } = judge.judge(node, one.value, part, common);
      const isGrave = findings.some(({ severity }) => severity !== "advice");
      const isRight = judge.isRight(node, one.value);
      // Where there is news only, what it hides may still break a rule that the other has left untold.
      return isGrave ? isRight : findings.length === 0 && !isRight;
    });
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
