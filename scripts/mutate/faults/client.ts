import { type Area, inFile } from "../fault.js";

const retries = "src/client/retries.test.ts";
const requests = "src/client/requests.test.ts";
const repeating = "src/client/repeating.test.ts";
const anyFetch = "src/client/any-fetch.test.ts";
const leaks = "src/client/leaks.test.ts";
const secrets = "src/client/secrets.test.ts";
const calls = "src/client/call.test.ts";

/** Faults of the client: what is sent, how often, what becomes of the answer, what is shown of secrets. */
export const client: Area = {
  name: "client",
  faults: [
    ...inFile("src/client/retry.ts", retries, {
      "pause-without-limit": {
        find: "Math.min(longestPause, 500",
        put: "Math.max(longestPause, 500",
      },
      "pause-not-random": { find: "Math.random() * Math.min", put: "Math.min" },
      "pause-not-growing": { find: "2 ** (attempt - 1)", put: "2 ** 0" },
      "retry-after-in-ms": { find: "return Number(value) * 1000", put: "return Number(value)" },
      "retry-after-any-length": {
        find: "longestRetryAfter = 60_000",
        put: "longestRetryAfter = 600_000",
      },
      "retry-after-in-the-past": { find: "Math.max(0, Date", put: "Math.max(-1, Date" },
      "sleep-deaf-to-abort": {
        find: "if (signal?.aborted) end();",
        put: "",
        killer: "src/client/abort.test.ts",
      },
      "sleep-abort-keeps-timer": {
        find: "clearTimeout(timer);\n      forget?.();",
        put: "forget?.();",
      },
    }),
    ...inFile("src/client/sender.ts", retries, {
      "one-retry-more": { find: "number > maxRetries ||", put: "number > maxRetries + 1 ||" },
      "failures-untold": {
        find: 'tell("onFailure", failed);',
        put: "",
        killer: "contract-tests/loopback/logging.test.ts",
      },
      "retries-what-cannot-pass": { find: "!result.retryable || ", put: "" },
      "posts-sent-twice": {
        find: 'outcome !== "unknown" || retryPosts',
        put: "true",
        killer: repeating,
      },
      "retry-posts-ignored": { find: '"unknown" || retryPosts', put: '"unknown"' },
      "retry-posts-of-call-ignored": {
        find: "retryPosts = settings.retryPosts,\n    } = call;",
        put: "} = call;\n    const { retryPosts } = settings;",
      },
      "outcome-of-last-attempt-alone": {
        find: "      outcome = context.outcome = result.outcome;",
        put: "      context.outcome = result.outcome;",
        killer: repeating,
      },
      "no-idempotency-key": {
        find: "idempotencyKeys ? crypto.randomUUID() : undefined",
        put: "undefined",
      },
      "constant-idempotency-key": { find: "crypto.randomUUID()", put: '"wooshpay-openapi"' },
      "idempotency-key-renamed": {
        find: '{ "idempotency-key": idempotencyKey }',
        put: '{ "idempotency-token": idempotencyKey }',
      },
      "key-on-get": {
        find: "isAct ? (given ?? made()) : undefined",
        put: "given ?? made()",
        killer: requests,
      },
      "timeout-of-call-ignored": {
        find: "{ timeout, signal },",
        put: "{ timeout: settings.timeout, signal },",
        killer: "src/client/settings.test.ts",
      },
      "hook-failure-fails-call": {
        find: "as never))().catch(() => {});",
        put: "as never))();",
        killer: requests,
      },
      "url-in-hooks-not-redacted": {
        find: "redact(request.url)",
        put: "request.url",
        killer: retries,
      },
      "authorization-overridable": {
        find: "merged(usual, headers, own)",
        put: "merged(usual, headers)",
        killer: requests,
      },
    }),
    ...inFile("src/client/attempt.ts", retries, {
      "headers-shared-by-attempts": {
        find: "headers: { ...plain.headers }",
        put: "headers: plain.headers",
        killer: anyFetch,
      },
      "timeout-never-fires": { find: "setTimeout(late, timeout)", put: "undefined" },
      "abort-called-timeout": {
        find: 'interrupt("abort", signal?.reason',
        put: 'interrupt("timeout", signal?.reason',
        killer: "contract-tests/hostile/hostile.test.ts",
      },
      "timer-left-running": { find: "clearTimeout(timer);", put: "" },
      "listener-left-on-signal": {
        find: "    forget?.();\n",
        put: "",
        killer: "src/client/abort.test.ts",
      },
      "fetch-not-aborted": {
        find: "controller.abort(cause);",
        put: "",
        killer: "contract-tests/hostile/hostile.test.ts",
      },
      "answer-without-stream-is-empty": {
        find: "if (!body?.getReader || !globalThis.TextDecoder) {",
        put: 'if (!body?.getReader) return "";\n  {',
        killer: anyFetch,
      },
      "read-body-taken-for-lost-connection": {
        find: "if (bodyUsed || body?.locked) throw",
        put: "if (!answer) throw",
        killer: repeating,
      },
      "body-of-any-length": {
        find: "16 * 1024 * 1024",
        put: "16 * 1024 ** 3",
        killer: "contract-tests/hostile/hostile.test.ts",
      },
      "broken-utf-8-read": {
        find: "fatal: true",
        put: "fatal: false",
        killer: "contract-tests/hostile/hostile.test.ts",
      },
    }),
    ...inFile("src/client/abort.ts", "src/client/abort.test.ts", {
      "one-listener-a-call": { find: "listeners.set(signal, all);", put: "", killer: leaks },
      "listener-never-taken-off": { find: "all.delete(listener)", put: "all.has(listener)" },
      "listener-outlives-its-calls": {
        find: 'signal.removeEventListener("abort", all)',
        put: "signal.throwIfAborted()",
        killer: leaks,
      },
    }),
    ...inFile("src/client/settings.ts", "src/client/settings.test.ts", {
      "timeout-of-300-s": { find: "timeout = 30_000", put: "timeout = 300_000" },
      "default-of-three-retries": { find: "maxRetries = 2", put: "maxRetries = 3" },
      "no-keys-by-default": {
        find: "idempotencyKeys = true",
        put: "idempotencyKeys = false",
      },
      "post-retries-by-default": {
        find: "    ...options,\n",
        put: "    retryPosts: true,\n    ...options,\n",
        killer: repeating,
      },
      "browser-allowed": {
        find: "if (inBrowser &&",
        put: "if (!inBrowser &&",
        killer: "src/client/wooshpay.test.ts",
      },
    }),
    ...inFile("src/client/secret-key.ts", requests, {
      "hosts-swapped": {
        find: 'sk_test_: "https://apitest.wooshpay.com",\n  sk_live_: "https://api.wooshpay.com"',
        put: 'sk_test_: "https://api.wooshpay.com",\n  sk_live_: "https://apitest.wooshpay.com"',
      },
      "plain-http-anywhere": {
        find: "&& thisMachine.test(url.hostname)",
        put: "",
        killer: "src/client/secret-key.test.ts",
      },
      "test-key-on-live-host": { find: "if (found !== host && ", put: "if (found === host && " },
      "host-with-full-stop": { find: '.replace(/\\.$/, "")', put: "" },
      "publishable-key-taken": {
        find: 'if (key.startsWith("pk_"))',
        put: 'if (key.startsWith("rk_"))',
        killer: "src/client/wooshpay.test.ts",
      },
      "encoded-key-taken": {
        find: "if (prefixOf(quietly(",
        put: "if (key.slice(99) && prefixOf(quietly(",
        killer: "src/client/wooshpay.test.ts",
      },
      "key-without-colon": {
        find: "secretKey}:`",
        put: "secretKey}`",
        killer: "src/client/wooshpay.test.ts",
      },
      "credentials-in-base-url": {
        find: "url.href !== url.origin + url.pathname",
        put: "url.search",
      },
    }),
    ...inFile("src/client/redact.ts", secrets, {
      "client-secret-shown": {
        find: '[/_secret_\\w+/g, "_secret_***"],',
        put: "",
        killer: "contract-tests/hostile/hostile.test.ts",
      },
      "keys-shown": { find: "|whsec_|c2tf", put: "|c2tf" },
      "security-code-shown": { find: '[/(cvc\\W{1,9})\\d{3,4}/g, "$1***"],', put: "" },
      "card-number-shown": { find: "{13,18}(?!", put: "{17,18}(?!" },
      "own-key-shown-when-escaped": { find: "|u00$", put: "|v00$" },
      "backslashes-tried-in-many-ways": {
        find: "(?:\\\\\\\\(?:u005c)?)*",
        put: "(?:\\\\\\\\|\\\\\\\\\\\\\\\\|\\\\\\\\(?:u005c)?)*",
      },
      "control-characters-shown": { find: "/[\\s\\p{C}]+/gu", put: "/\\s+/gu" },
      "excerpt-too-long": {
        find: "excerptLength = 500",
        put: "excerptLength = 5_000",
        killer: "src/client/wooshpay.test.ts",
      },
    }),
    ...inFile("src/client/transport.ts", requests, {
      "redirects-followed": {
        find: 'redirect: "manual"',
        put: 'redirect: "follow"',
        killer: anyFetch,
      },
      "filter-without-bracket": { find: "}[$", put: "}.$" },
    }),
    ...inFile("src/client/path.ts", "src/client/wooshpay.test.ts", {
      "path-with-dots": {
        find: "/^(\\.*|undefined|null)$",
        put: "/^(|undefined|null)$",
      },
      "path-with-slash": { find: "[\\s/\\\\%", put: "[\\s%" },
      "empty-path-parameter": { find: "/^(\\.*|", put: "/^(\\.+|" },
    }),
    ...inFile("src/client/outcome.ts", repeating, {
      "rate-limit-not-retried": {
        find: '429: [RateLimitError, "rejected", true]',
        put: '429: [RateLimitError, "rejected", false]',
      },
      "client-errors-retried": {
        find: '"4xx": [InvalidRequestError, "rejected", false]',
        put: '"4xx": [InvalidRequestError, "rejected", true]',
      },
      "idempotency-error-retried": {
        find: 'idempotency_error: [IdempotencyError, "unknown", false]',
        put: 'idempotency_error: [IdempotencyError, "unknown", true]',
      },
      "aborted-call-retried": {
        find: 'abort: [AbortError, "unknown", false',
        put: 'abort: [AbortError, "unknown", true',
      },
      "timeout-called-unsent": {
        find: '[TimeoutError, "unknown"',
        put: '[TimeoutError, "not_sent"',
      },
      "every-503-called-rejected": { find: '&& headers.get("retry-after") ', put: "" },
      "hint-names-what-writes": { find: 'method === "GET" && without', put: "without" },
    }),
    ...inFile("src/client/connection.ts", repeating, {
      "reset-called-refused": { find: "/^ECONNREFUSED$/", put: "/^ECONN/" },
      "mistakes-called-lost-connections": {
        find: '? "fault" : "connection"',
        put: '? "connection" : "connection"',
      },
      "lost-connections-called-mistakes": { find: "load failed|", put: "" },
    }),
    ...inFile("src/client/answer.ts", retries, {
      "unknown-outcome-forgotten": {
        find: "ofThis > context.outcome ? ofThis",
        put: "ofThis ? ofThis",
        killer: repeating,
      },
      "empty-delete-refused": {
        find: 'text === "" && isDelete',
        put: "false",
        killer: "src/client/wooshpay.test.ts",
      },
      "empty-answer-to-post-taken": {
        find: 'text === "" && isDelete',
        put: 'text === ""',
        killer: "src/client/wooshpay.test.ts",
      },
      "list-without-data-taken": {
        find: "? Array.isArray(value.data)",
        put: "? true",
        killer: "src/client/wooshpay.test.ts",
      },
      "error-envelope-not-read": {
        find: "isObject(body.error) ? body.error : body",
        put: "body",
        killer: "src/client/wooshpay.test.ts",
      },
      "headers-not-redacted": {
        find: "[name, redact(value)]",
        put: "[name, value]",
        killer: secrets,
      },
      "parser-bytes-kept": { find: "delete inner.data;", put: "break;", killer: secrets },
    }),
    ...inFile("src/client/call.ts", calls, {
      "paging-goes-round": { find: "seen.has(edge)", put: "edge === cursor" },
      "paging-without-end": {
        find: "(wasEmpty || !isEmpty)",
        put: "(!isEmpty)",
      },
      "paging-stops-early": { find: "if (!has_more) return;", put: "if (has_more) return;" },
      "paging-by-the-first": {
        find: "this.#isBackward ? 0 : -1",
        put: "this.#isBackward ? -1 : 0",
      },
      "backward-paging-forward": {
        find: 'this.#isBackward ? "ending_before" : "starting_after"',
        put: '"starting_after"',
      },
      "backward-items-in-order": { find: "items.reverse()", put: "items" },
      "to-array-one-more": { find: ">= max", put: "> max" },
    }),
  ],
};
