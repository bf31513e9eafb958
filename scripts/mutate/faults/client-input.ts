import { type Area, inFile } from "../fault.js";

const input = "contract-tests/loopback/input.test.ts";
const options = "contract-tests/loopback/option-kinds.test.ts";

/** Faults of what the client refuses before it sends anything, and of what it makes operations of. */
export const clientInput: Area = {
  name: "input",
  faults: [
    ...inFile("src/client/input.ts", input, {
      "amounts-not-known": { find: 'name.includes("amount")', put: 'name.startsWith("amount")' },
      "currencies-called-amounts": { find: ' && !name.endsWith("currency")', put: "" },
      "texts-about-payments-called-amounts": {
        find: ' && !place.includes("metadata.")',
        put: "",
      },
      "seconds-in-filters-sent": { find: "(value as number) < 1e11", put: "false" },
      "milliseconds-in-filters-refused": { find: "< 1e11", put: "< 1e13" },
      "undefined-amount-left-out": { find: "kinds !== amount && ", put: "" },
      "null-amount-sent": { find: '|| name !== "amount_off"', put: "&& name" },
      "undefined-filter-left-out": {
        find: "isQuery ? /^(limit|starting_after|ending_before)$/.test(name) : !isList",
        put: "!isList",
      },
      "hole-in-list-sent-as-null": { find: "isList ? [...holder] : holder", put: "holder" },
      "empty-filter-left-out": {
        find: 'value === "" || (isHolder && Object.keys(value).length === 0)',
        put: 'value === ""',
      },
      "filters-in-filters": { find: "depth ? bound : filter", put: "filter" },
      "lists-not-looked-into": {
        find: "if (isHolder) checkMembers(",
        put: "if (!isList && isHolder && !Array.isArray(value)) checkMembers(",
      },
      "circles-followed": { find: "depth > 30", put: "depth > 3e9" },
      "any-object-as-body": {
        find: '["object"], input);',
        put: '["object"], {});',
      },
      "options-in-body": {
        find: "if (name in (input as object))",
        put: "if (!name)",
        killer: options,
      },
    }),
    ...inFile("src/client/kinds.ts", input, {
      "decimals-called-integers": { find: "Number.isSafeInteger", put: "Number.isFinite" },
      "nan-called-number": {
        find: 'Number.isFinite(value) ? "number"',
        put: 'value !== undefined ? "number"',
      },
      "instances-called-objects": {
        find: "!prototype || !Object.getPrototypeOf(prototype)",
        put: "!prototype || prototype",
      },
      "other-realms-refused": {
        find: "!Object.getPrototypeOf(prototype)",
        put: "prototype === Object.prototype",
      },
      "card-numbers-shown": { find: "{0,12}", put: "{0,24}" },
      "timeout-of-zero": {
        find: "value > 0,",
        put: "value >= 0,",
        killer: "src/client/requests.test.ts",
      },
      "half-a-retry": {
        find: "Number.isInteger(value) && ",
        put: "",
        killer: "src/client/requests.test.ts",
      },
      "blank-idempotency-key": { find: "(?=.*\\S)", put: "", killer: options },
      "idempotency-key-of-any-length": { find: "{1,255}", put: "+", killer: options },
    }),
    ...inFile("src/client/option-kinds.ts", options, {
      "unknown-options-ignored": { find: "if (!names.includes(name))", put: "if (!name)" },
      "any-header": { find: "if (kinds[name as never] === headers)", put: "if (!kinds)" },
      "hooks-unchecked": { find: 'if (name === "hooks" && ', put: "if (!name && " },
      "any-signal": { find: 'signal: ["AbortSignal"]', put: 'signal: ["object of any class"]' },
    }),
    ...inFile("src/client/methods.ts", options, {
      "surplus-arguments-ignored": { find: "surplus > 0", put: "surplus < 0" },
    }),
    ...inFile("src/client/sender.ts", options, {
      "options-of-calls-unchecked": {
        find: ", call, callOptions);",
        put: ", {}, callOptions);",
      },
      "key-in-headers-unchecked": {
        find: "idempotencyKey: given }",
        put: "idempotencyKey: undefined }",
      },
    }),
    ...inFile("src/client/settings.ts", options, {
      "options-of-client-unchecked": { find: 'checkOptions("", options, clientOptions);', put: "" },
    }),
    ...inFile("src/client/transport.ts", input, {
      "refund-of-nothing-sent": { find: "(written[name] as number) < 1", put: "false" },
      "queries-unchecked": { find: 'checkInput(operation.id, "query", query);', put: "" },
      "bodies-unchecked": { find: 'checkInput(id, "body", body);', put: "" },
      "forms-unchecked": {
        find: '["Blob or string"], value);',
        put: '["string"], "");',
      },
      "text-amount-sent-as-number": {
        find: "written[name] = String(written[name])",
        put: "delete written.none",
      },
    }),
    ...inFile("src/client/operation-rules.ts", "contract-tests/client-operations.test.ts", {
      "objects-in-plural": { find: '.replace(/s$/, "")', put: "" },
      "paths-in-camel-case": { find: '"_$&"', put: '"$&"' },
      "verbs-without-a-path": { find: "(segment && ", put: "(!segment && " },
      "creations-at-an-object": { find: "/^(list|search|create)$/", put: "/^(list|search)$/" },
      "deletions-posted": { find: 'name === "delete" ? "DELETE" : "POST"', put: '"POST"' },
    }),
    ...inFile("scripts/generate/text-amounts.ts", input, {
      "text-amounts-not-known": { find: 'type === "string"', put: 'type === "text"' },
    }),
  ],
};
