import { type Area, inFile } from "../fault.js";

const contract = "src/contract";
const rows = "contract-tests/exchanges/exchanges.test.ts";
const seeds = "contract-tests/exchanges/operations.test.ts";

/** Faults of checking one exchange: its address, credentials, bodies, events, and what is said of them. */
export const exchanges: Area = {
  name: "exchanges",
  faults: [
    ...inFile(`${contract}/http/route.ts`, rows, {
      "empty-segments-unforgiven": {
        find: 'wanted.filter((segment) => segment !== "")',
        put: "wanted.filter(() => true)",
      },
      "any-word-names-a-path": {
        find: "literals.length > 2 ? literals : [version]",
        put: "literals",
      },
      "list-below-unnamed": { find: "isBelow(one, above) && ", put: "isBelow(above, one) && " },
      "misspelt-paths-far": {
        find: "part === segment || isClose(part, segment)",
        put: "part === segment",
      },
    }),
    ...inFile(`${contract}/contract.ts`, "contract-tests/exchanges/concerns.test.ts", {
      "traffic-of-others": {
        find: "? route.near !== undefined : route.isSlip",
        put: "? true : true",
      },
      "fakes-unheard": { find: "isLocal(address) ? route.near !== undefined : ", put: "" },
    }),
    ...inFile(`${contract}/http/ids.ts`, rows, {
      "undefined-is-an-id": { find: "undefined|null|nan", put: "nan" },
      "secrets-are-ids": { find: 'return id.includes("_secret_");', put: "return false;" },
      "any-made-up-id-is-foreign": {
        find: "return [...this.#members().values()].some((other) => id.startsWith(other));",
        put: "return true;",
      },
    }),
    ...inFile(`${contract}/http/parameters.ts`, rows, {
      "filters-without-members": { find: "if (isDeep && ", put: "if (false && " },
      "empty-filters-break-pages": { find: 'severity: "advice", ', put: "" },
    }),
    ...inFile(`${contract}/http/credentials.ts`, rows, {
      "base64-twice-untold": { find: 'decoded(text)?.includes(":")', put: "false" },
      "line-breaks-are-passwords": { find: "if (/^\\s+$/.test(password))", put: "if (false)" },
      "hidden-credentials-told": { find: "[[<({]*(redacted", put: "(redacted" },
      "blanks-in-keys": { find: "if (/\\s/.test(key))", put: "if (false)" },
    }),
    ...inFile(`${contract}/http/body.ts`, rows, {
      "cut-json-untold": { find: "isAtEnd || ", put: "" },
    }),
    ...inFile(`${contract}/http/query.ts`, rows, {
      "one-of-a-list-refused": {
        find: 'if (types?.has("array") && !types.has("string")) return [found].flat();',
        put: "",
      },
    }),
    ...inFile(`${contract}/check-exchange.ts`, rows, {
      "preflights-are-calls": { find: 'method === "OPTIONS" && ', put: "false && " },
    }),
    ...inFile(`${contract}/answered.ts`, rows, {
      "any-object-will-do": {
        find: "!asked.startsWith(prefix) || id === asked",
        put: "!asked.startsWith(prefix) || id !== asked",
      },
      "letters-of-a-currency-count": {
        find: "if (one.toLowerCase() === other.toLowerCase()) return [];",
        put: "if (one === other) return [];",
      },
      "deleted-or-not": {
        find: 'deleteCustomer: ["deleted", true]',
        put: 'deleteCustomer: ["deleted", false]',
      },
      "pages-past-their-limit": {
        find: "if (length <= Number(limit)) return [];",
        put: "return [];",
      },
    }),
    ...inFile(`${contract}/judge/judge-value.ts`, rows, {
      "news-hides-what-is-wrong": {
        find: 'findings.filter(({ rule }) => rule !== "undeclared")',
        put: "findings",
      },
    }),
    ...inFile(`${contract}/check.ts`, rows, {
      "events-of-no-type": {
        find: 'schema === "Event" ? eventSchema(this.#tools, value) : schema',
        put: "schema",
      },
      "error-forms-documented": { find: "node.evidence ?? part.evidence", put: "part.evidence" },
      "surplus-bodies-nowhere": {
        find: 'this.#surplusBody(read, this.#part("request"))',
        put: "this.#surplusBody(read, part)",
      },
    }),
    ...inFile(`${contract}/check-delivery.ts`, rows, {
      "lost-events-missed": {
        find: 'read.kind === "none" && !isLost',
        put: 'read.kind === "none"',
        killer: `${contract}/coverage.test.ts`,
      },
      "unsigned-events-are-calls": {
        find: 'read.kind === "value" && isObject(read.value)',
        put: "false && isObject(body)",
      },
      "wrong-type-and-unread": {
        find: 'read.kind === "unreadable" && !isOther',
        put: 'read.kind === "unreadable"',
      },
      "hidden-signatures-told": { find: "!isHidden(signature) && ", put: "" },
      "key-for-everybody": { find: "{ isDelivery: true }", put: "{ isDelivery: false }" },
    }),
    ...inFile(`${contract}/repeat.ts`, rows, {
      "numbers-in-the-command": { find: "maskedJson(JSON.parse(body))", put: "body" },
      "card-in-the-command": {
        find: "      return undefined;",
        put: "      return body;",
      },
    }),
    ...inFile(`${contract}/judge/judge-value.ts`, rows, {
      "other-kinds-told-in-full": {
        find: "return !follows || !strangers.has(holderOf(pointer));",
        put: "return true;",
      },
      "new-kinds-told-in-full": {
        find: "!strays.has(one) || !holders.has(holderOf(one.pointer))",
        put: "true",
      },
    }),
    ...inFile(`${contract}/judge/judgement.ts`, rows, {
      "pages-of-nobody": { find: "records.pages[pages] ?? []", put: '["nobody"]' },
      "records-of-nobody": {
        find: "records[place] ?? []",
        put: '(records[place] ? "nobody" : [])',
      },
      "pointers-to-nothing": { find: "place.slice(1) : `/components", put: "place : `/components" },
      "hints-of-rules-alone": { find: "breach.hint ?? rule.says", put: "rule.says" },
      "events-are-requests": {
        find: 'operation?.section === "webhooks" ? "response" : side',
        put: "side",
      },
    }),
    ...inFile(`${contract}/judge/depth.ts`, rows, {
      "deep-bodies-end-the-check": { find: 'name === "RangeError" || ', put: "" },
    }),
    ...inFile(`${contract}/judge/evaluate.ts`, seeds, {
      "misspelt-and-missing": { find: "if (!stray?.isForbidden)", put: "if (true)" },
    }),
    ...inFile(`${contract}/judge/rules/times.ts`, rows, {
      "seconds-divided": { find: "factor > 1 ?", put: "factor < 1 ?" },
    }),
    ...inFile(`${contract}/judge/rules/statuses.ts`, rows, {
      "missing-status-is-open": {
        find: '(textOf(session, "status") ?? "complete") === "complete"',
        put: 'session.status === "complete"',
      },
    }),
    ...inFile(`${contract}/judge/rules/ids.ts`, rows, {
      "secret-instead-of-an-id": { find: "if (value.includes(secretPart))", put: "if (false)" },
    }),
    ...inFile(`${contract}/judge/hints.ts`, rows, {
      "null-where-it-is-required": {
        find: 'side === "request" && instancePath !== ""',
        put: 'side === "request"',
      },
    }),
  ],
};
