import { type Area, inFile } from "../fault.js";

const folder = "src/contract";
const judge = "contract-tests/judge.test.ts";
const server = "contract-tests/server-check.test.ts";

/** Faults of how values are judged, of what drives servers, and of what tests use. */
export const contract: Area = {
  name: "contract",
  faults: [
    ...inFile(`${folder}/judge/evaluate.ts`, judge, {
      "fragments-required": { find: "isFragment ? [] : required", put: "required" },
      "closed-objects-open": {
        find: "if (closing) strays.push({ node: closing, name, isForbidden: true });\n      else ",
        put: "",
      },
      "items-unjudged": {
        find: "this.#judgeInner(index, declared,",
        put: "this.#judgeInner(index, [],",
      },
    }),
    ...inFile(`${folder}/judge/nodes.ts`, judge, {
      "length-in-code-units": {
        find: "const lengthOf = (text: string) => [...text].length;",
        put: "const lengthOf = (text: string) => text.length + 1;",
      },
      "minimum-excluded": { find: "value >= limit", put: "value > limit" },
    }),
    ...inFile(`${folder}/judge/branches.ts`, `${folder}/ajv/explain.test.ts`, {
      "one-of-several-fits": {
        find: 'passing.length > 1 && keyword === "oneOf"',
        put: "passing.length > 99",
      },
    }),
    ...inFile(`${folder}/judge/excerpt.ts`, `${folder}/judge/excerpt.test.ts`, {
      "masks-masked": { find: "(?!(?:test|live)_\\[masked\\])", put: "" },
    }),
    ...inFile(`${folder}/coverage.ts`, `${folder}/coverage.test.ts`, {
      "payloads-of-others": {
        find: '.filter((name) => ids.has(name.split(" ")[0] ?? ""))',
        put: "",
      },
      "lost-bodies-untold": { find: "this.#lost += 1;", put: "" },
      "alike-is-the-same": {
        find: "const name = examples.get(text);",
        put: "const [name] = examples.values();",
      },
      "refused-counts-as-kept": {
        find: "if (isTaken && mistakes.length === 0)",
        put: "if (mistakes.length === 0)",
      },
    }),
    ...inFile(`${folder}/http/address.ts`, `${folder}/coverage.test.ts`, {
      "any-address-is-the-last": { find: "if (last?.url !== url)", put: "if (!last)" },
    }),
    ...inFile(`${folder}/drive/verdicts.ts`, server, {
      "whatever-is-taken-is-fine": {
        find: "return isTaken(status) ? ending : undefined;",
        put: "return status > 999 ? ending : undefined;",
      },
      "own-mistakes-blamed": {
        find: ' || (ending.rule === "refused" && all.some(isMistakeOfRequest))',
        put: "",
        killer: "contract-tests/server-command.test.ts",
      },
      "states-blamed": {
        find: 'namesOthers ? "advice" : ',
        put: "",
        killer: "contract-tests/server-command.test.ts",
      },
      "crashes-are-refusals": { find: "isServerError(status) ? crash : ", put: "" },
      "careless-told-one-by-one": { find: "taken.length > 2 &&", put: "taken.length > 999 &&" },
    }),
    ...inFile(`${folder}/drive/probes.ts`, server, {
      "reads-with-writes": { find: "isWanted(one))", put: "(isWanted(one) || one.id))" },
      "limits-untried": {
        find: 'for (const limit of ["1", "100"])',
        put: 'for (const limit of [""])',
      },
    }),
    ...inFile("src/cli/server/command.ts", "contract-tests/server-command.test.ts", {
      "writes-where-reads-are-asked": {
        find: 'const isReadOnly = options["read-only"] ||',
        put: "const isReadOnly =",
      },
      "money-without-writing": {
        find: "if (money && isReadOnly)",
        put: "if (money && readOnly)",
        killer: "src/cli/check/modes.test.ts",
      },
      "coverage-of-all": { find: "contract.coverage(only)", put: "contract.coverage()" },
      "cut-short-is-fine": { find: "if (problem) return 2;", put: "" },
      "operations-unknown-unless-taken": { find: 'status !== "401"', put: 'status === "200"' },
      "less-covered-is-fine": { find: "missing.length > 0 && code === 0 ? 1 : code", put: "code" },
    }),
    ...inFile("src/cli/server/flows.ts", "contract-tests/server-command.test.ts", {
      "left-out-in-silence": { find: "left.push(flow.name);", put: "" },
    }),
    ...inFile(`${folder}/testing/contract-fetch.ts`, `${folder}/testing/contract-fetch.test.ts`, {
      "wrong-requests-sent": {
        find: 'if (onViolation === "throw") throwViolations(contract.check({ request }));',
        put: "",
      },
      "collects-and-throws": {
        find: 'if (onViolation === "throw") throwViolations(found);',
        put: "throwViolations(found);",
      },
      "answers-eaten": { find: "await response.clone().text()", put: "await response.text()" },
    }),
    ...inFile(`${folder}/testing/settle.ts`, `${folder}/testing/build.test.ts`, {
      "succeeded-without-money": {
        find: 'amount_received: status === "succeeded" ? amount : 0',
        put: "amount_received: 0",
      },
    }),
    ...inFile(`${folder}/testing/build.ts`, `${folder}/testing/build.test.ts`, {
      "wrong-overrides-taken": {
        find: "throwViolations(judging().checkSchema(sample.schema, built));",
        put: "",
      },
    }),
    ...inFile(`${folder}/testing/subject.ts`, `${folder}/testing/matchers.test.ts`, {
      "answers-of-axios-unread": { find: "return body ?? data;", put: "return body;" },
      "promises-are-bodies": {
        find: 'if (typeof Object(value).then === "function")',
        put: "if (value === responseIn)",
      },
      "answers-of-fastify-are-bodies": {
        find: "[value.status, value.statusCode].find(",
        put: "[value.status].find(",
      },
      "keys-of-axios-unread": { find: "...basic(value.auth), ", put: "" },
    }),
    ...inFile(`${folder}/contract.ts`, `${folder}/testing/matchers.test.ts`, {
      "anything-is-an-exchange": {
        find: 'if (typeof method !== "string" || typeof url !== "string")',
        put: "if (exchange === undefined)",
      },
    }),
    ...inFile(`${folder}/drive/drive.ts`, "contract-tests/server-command.test.ts", {
      "keys-of-earlier-runs": {
        find: "const run = crypto.randomUUID().slice(0, 8);",
        put: 'const run = "first";',
      },
    }),
    ...inFile(`${folder}/reports/proposal.ts`, `${folder}/reports/proposal.test.ts`, {
      "names-of-people-told": {
        find: '/^[a-z][a-z\\d_]{0,60}$/.test(name) ? name : "…"',
        put: "name",
      },
      "contradictions-untold": { find: "if (refuted === 0)", put: "if (refuted >= 0)" },
    }),
  ],
};
