import { type Area, inFile } from "../fault.js";

const loopback = (name: string) => `contract-tests/loopback/${name}.test.ts`;

/** Faults of what the client offers beside the operations: other calls, logs, names, proofs of a key. */
export const clientFeatures: Area = {
  name: "features",
  faults: [
    ...inFile("src/client/request.ts", loopback("request"), {
      "request-path-unchecked": {
        find: '{ "a part of path": part }',
        put: '{ "a part of path": part && "id" }',
      },
      "request-without-slash": { find: "[A-Z]+ \\//", put: "[A-Z]+ /" },
      "request-body-on-get": { find: '(body && method === "GET")', put: "!body === undefined" },
      "request-misnamed-body": {
        find: 'checkOptions("request: ", rest',
        put: 'checkOptions("request: ", {}',
      },
      "request-form-as-json": { find: 'form ? "multipart" : ', put: 'form ? "json" : ' },
      "request-name-shows-keys": { find: "redact(`request ", put: "String(`request " },
    }),
    ...inFile("src/client/sender.ts", loopback("request"), {
      "patch-sent-twice": { find: "!/^(GET|DELETE)$/", put: "!/^(GET|PATCH|DELETE)$/" },
    }),
    ...inFile("src/client/outcome.ts", loopback("request"), {
      "hint-for-templates-alone": { find: "|[^/]+_[^/]*\\d[^/]*", put: "" },
    }),
    ...inFile("src/client/create-fetch.ts", loopback("create-fetch"), {
      "fetch-takes-key-anywhere": {
        find: "(!place.startsWith(",
        put: "(!place && !place.startsWith(",
      },
      "fetch-takes-key-next-door": {
        find: "baseUrl}/`))",
        put: "baseUrl}`))",
      },
      "fetch-drops-headers": { find: "headers: Object.fromEntries(headers), ", put: "" },
      "fetch-deaf-to-signal": { find: ", signal },", put: " }," },
      "fetch-throws-answers": { find: "if (!answer || (", put: "if (!answer || outcome || (" },
      "fetch-hands-on-pages": {
        find: " || (outcome instanceof WooshPayError && answer.response.status < 400)",
        put: "",
        killer: "contract-tests/recipes/openapi-fetch.test.ts",
      },
      "fetch-drops-query": { find: "url + String(query)", put: "url" },
    }),
    ...inFile("src/logging/index.ts", loopback("logging"), {
      "log-shows-idempotency-keys": { find: ", idempotencyKey: undefined,", put: "," },
      "log-without-levels": { find: "level >= least && write()", put: "level && write()" },
      "log-whatever-the-level": { find: "level >= least && write()", put: "write()" },
      "refusals-told-like-lost-answers": { find: 'outcome === "rejected" ? 1', put: '"" ? 1' },
      "failures-not-logged": { find: '    onFailure: hook("onFailure"),\n', put: "" },
      "log-level-misspelt-in-silence": { find: 'asked !== "off"', put: "!asked" },
      "log-away-from-logger": { find: "logger[levels[level]]", put: "console[levels[level]]" },
      "log-keeps-hooks-from-knowing": { find: "others[name]?.(", put: "others[name]?.name.at(" },
      "half-a-logger-taken": { find: "checkKind(`logger.", put: "if (!logger) checkKind(`logger." },
    }),
    ...inFile("src/client/settings.ts", loopback("logging"), {
      "log-instead-of-hooks": { find: ", options.hooks].filter", put: "].filter" },
      "log-of-the-entry-not-written": { find: "[others?.(), ", put: "[others && {}, " },
      "user-agent-in-browsers": {
        find: "inBrowser ? undefined : userAgent",
        put: "userAgent",
        killer: loopback("user-agent"),
      },
    }),
    ...inFile("src/client/sender.ts", loopback("user-agent"), {
      "user-agent-wins": {
        find: '{ "user-agent": settings.userAgent }, settings.defaultHeaders,',
        put: 'settings.defaultHeaders, { "user-agent": settings.userAgent },',
      },
    }),
    ...inFile("src/client/user-agent.ts", loopback("user-agent"), {
      "app-info-unchecked": { find: 'checkKind("appInfo"', put: 'if (!text) checkKind("appInfo"' },
      "node-without-version": { find: "`node/$", put: "`$" },
      "node-named-twice": { find: '.replace(/^Node.*/, "")', put: "" },
    }),
    ...inFile("src/client/environment.ts", loopback("from-env"), {
      "environment-has-to-be-readable": {
        find: "quietly(() => (globalThis as Surroundings).process?.env?.[name])",
        put: "(globalThis as Surroundings).process?.env?.[name]",
      },
    }),
    ...inFile("src/client/wooshpay.ts", loopback("from-env"), {
      "environment-wins-over-options": { find: "{ ...options, baseUrl }", put: "{ baseUrl }" },
      "empty-address-is-one": {
        find: '"WOOSHPAY_BASE_URL") || undefined',
        put: '"WOOSHPAY_BASE_URL")',
      },
    }),
    ...inFile("src/client/check-credentials.ts", loopback("check-credentials"), {
      "check-repeated": { find: "maxRetries = 0", put: "maxRetries = 2" },
      "refused-key-thrown": {
        find: "if (!(error instanceof WooshPayError)) throw error;",
        put: "throw error;",
      },
      "refused-is-unknown": {
        find: "error instanceof PermissionError",
        put: "error instanceof AuthenticationError",
      },
    }),
    ...inFile("scripts/generate/version.ts", "scripts/generate/version.test.ts", {
      "package-named-without-version": { find: "JSON.stringify(`$", put: "JSON.stringify(`v$" },
    }),
    ...inFile("src/helpers/with-extras.ts", "contract-tests/types.test.ts", {
      "extras-loosen-known-fields": {
        find: "NoInfer<Body> & Record<string, unknown>",
        put: "Record<string, unknown>",
      },
    }),
  ],
};
