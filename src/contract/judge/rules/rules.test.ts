import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findings } from "../../ajv/findings.js";
import { SchemaView } from "../../ajv/schema-view.js";
import type { OpenApi } from "../../document.js";
import { pointerKeys, replaceAt } from "../../json.js";
import { amountExamples } from "./examples/amounts.js";
import type { Examples } from "./examples/example.js";
import { idExamples } from "./examples/ids.js";
import { intent } from "./examples/samples.js";
import { statusExamples } from "./examples/statuses.js";
import { sumExamples } from "./examples/sums.js";
import { timeExamples } from "./examples/times.js";
import { valueExamples } from "./examples/values.js";
import { rules } from "./index.js";

const examples: Examples = {
  ...{ ...valueExamples, ...timeExamples, ...idExamples },
  ...{ ...amountExamples, ...sumExamples, ...statusExamples },
};

const { components } = JSON.parse(
  readFileSync(new URL("../../../../generated/openapi.json", import.meta.url), "utf8"),
) as OpenApi;
const view = new SchemaView(components.schemas, "declared");

const ruleOf = (id: string) => rules.filter((rule) => rule.id === id);

test("every rule has an example, and a name of its own", () => {
  expect(rules.map(({ id }) => id).sort()).toEqual(Object.keys(examples).sort());
});

test("every rule is a sentence and says what it rests on", () => {
  for (const { id, says, evidence } of rules) {
    expect(says, id).toMatch(/^[A-Z].+\.$/);
    expect(evidence.documents ?? evidence.note, id).toBeTruthy();
  }
});

describe.for(Object.entries(examples))("%s", ([id, list]) => {
  test.for(list)("a $schema obeys it", ({ schema, payload, keeps = [] }) => {
    expect(findings(view, schema, payload, ruleOf(id))).toEqual([]);
    for (const [pointer, value] of keeps) {
      const changed = replaceAt(payload, pointerKeys(pointer), value);
      expect(findings(view, schema, changed, ruleOf(id)), `${pointer}: ${value}`).toEqual([]);
    }
  });

  const broken = list.flatMap(({ breaks, ...example }) =>
    breaks.map(([pointer, value, finding]) => ({ ...example, pointer, value, finding })),
  );
  test.for(broken)("a $schema breaks it: $pointer $value", (change) => {
    const { schema, payload, pointer, value, finding } = change;
    const changed = replaceAt(payload, pointerKeys(pointer), value);
    const { expected = "", found = "", pointer: place = pointer } = finding;
    expect(findings(view, schema, changed, ruleOf(id))).toEqual([
      {
        ...{ rule: id, pointer: place },
        expected: expect.stringContaining(expected),
        found: expect.stringContaining(found),
      },
    ]);
  });
});

test("no finding shows a secret", () => {
  const { client_secret: secret } = intent;
  const changed = { ...intent, id: "pi_1", status: secret };
  const shown = JSON.stringify(findings(view, "PaymentIntent", changed));
  expect(shown).toContain("own-client-secret");
  expect(shown).toContain("_secret_[masked]");
  expect(shown).not.toContain("abc");
});
