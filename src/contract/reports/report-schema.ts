import { evidenceLevels } from "../document.js";
import { dimensions, severities } from "../finding.js";

const text = { type: "string" };
const texts = { type: "array", items: text };
const count = { type: "integer", minimum: 0 };
const fingerprint = { type: "string", pattern: "^[0-9a-f]{16}$" };

/** An object with these members and no others, all required but those that are named optional. */
function closed(properties: Record<string, object>, optional: readonly string[] = []): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: "object", properties, required, additionalProperties: false };
}

function described(description: string, schema: object): object {
  return { description, ...schema };
}

const verdict = closed({
  state: { type: "string", enum: ["fine", "failed", "empty"] },
  exitCode: { type: "integer", enum: [0, 1, 2] },
  failing: described("How many findings are grave enough to fail.", count),
  counts: closed(Object.fromEntries(severities.map((severity) => [severity, count]))),
  summary: text,
});

const entry = closed({ fingerprint, rule: text, operationId: text, pointer: text }, [
  "operationId",
]);

const finding = closed(
  {
    rule: described("A keyword of JSON Schema, or the name of a rule.", text),
    severity: { type: "string", enum: [...severities] },
    operationId: described("Operation or webhook; left out for requests that are none.", text),
    side: { type: "string", enum: ["request", "response"] },
    status: { type: "integer", minimum: 0, maximum: 999 },
    pointer: described("JSON pointer into the body, or `#query/limit` and the like.", text),
    schemaPointer: described("JSON pointer into the description.", text),
    expected: text,
    found: described("An excerpt, secrets masked.", text),
    hint: described("What to do about it.", text),
    evidence: closed({ level: { type: "string", enum: [...evidenceLevels] }, pages: texts }),
    contradictions: texts,
    questions: texts,
    repeat: described("A command that shows it again, without the key.", text),
    exchange: closed(
      {
        ...{ source: text, index: count, line: { type: "integer", minimum: 1 } },
        call: described("Method and path, where a server was called.", text),
      },
      ["line", "call"],
    ),
    fingerprint: described("The same for the same mistake in any exchange.", fingerprint),
  },
  ["operationId", "status", "exchange"],
);

const dimension = closed({ total: count, covered: texts, missing: texts });

const statement = closed({
  schemaPointer: text,
  level: { type: "string", enum: [...evidenceLevels] },
  confirmed: count,
  refuted: count,
});

/** JSON Schema (2020-12) of the JSON form of a report. */
export const reportSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Report of wooshpay-openapi check",
  ...closed(
    {
      version: { type: "integer", const: 1 },
      at: described("When it was made, in UTC.", { type: "string", format: "date-time" }),
      verdict,
      checked: described("How many exchanges, fixtures or events were checked.", count),
      skipped: described("How many were left out: none of this API, or not asked for.", count),
      targets: texts,
      known: described("How many findings a baseline let pass.", count),
      gone: described("Entries of the baseline that no longer occur.", {
        type: "array",
        items: entry,
      }),
      findings: { type: "array", items: finding },
      coverage: closed(
        {
          ...Object.fromEntries(dimensions.map((name) => [name, dimension])),
          evidence: { type: "array", items: statement },
          unrecorded: described("How many bodies were not recorded; left out for none.", count),
          only: described("Operations that it is of; left out where it is of all.", texts),
        },
        ["unrecorded", "only"],
      ),
    },
    ["at", "known", "gone"],
  ),
} as const;
