import { type Area, inFile } from "../fault.js";

const folder = "src/webhooks/handlers";
const receive = `${folder}/receive.test.ts`;
const web = `${folder}/web.test.ts`;
const node = `${folder}/node.test.ts`;
const lambda = `${folder}/lambda.test.ts`;
const frameworks = "contract-tests/handlers/frameworks.test.ts";

/** Faults of the ready handlers: statuses, raw bodies, what is logged. */
export const webhookHandlers: Area = {
  name: "handlers",
  faults: [
    ...inFile(`${folder}/receive.ts`, receive, {
      "refusal-of-the-handlers-own": {
        find: "event ? 500 : statusOf(error)",
        put: "statusOf(error)",
      },
      "running-event-answered-as-done": { find: "in_progress: [409,", put: "in_progress: [204," },
      "guard-asked-about-no-id": {
        find: "if (dedupe && event.id)",
        put: "if (dedupe)",
        killer: frameworks,
      },
      "handler-not-waited-for": { find: "else await handler(event);", put: "else handler(event);" },
      "result-of-the-handler-counts": {
        find: "else await handler(event);",
        put: "else outcome = ((await handler(event)) ?? outcome) as EventOutcome;",
      },
      "rejected-secret-ends-process": {
        find: "?.then?.(undefined, () => {})",
        put: "?.then",
      },
      "failing-log-rejects": {
        find: "} catch {\n      // The answer",
        put: "} catch (failure) {\n      throw failure;\n      // The answer",
      },
      "log-not-waited-for": {
        find: "await onError(error, delivery);",
        put: "onError(error, delivery);",
      },
      "members-of-errors-logged": {
        find: 'if (typeof stack === "string") text = stack;',
        put: 'if (typeof stack === "string") text = stack + JSON.stringify(error);',
      },
      "body-in-the-log": {
        find: "payload.length} bytes of",
        put: "new TextDecoder().decode(payload)} bytes of",
      },
      "secret-in-the-log": { find: "/whsec_/.test(secret as never)}", put: "secret}" },
      "prefix-always-there": { find: "/whsec_/.test(secret as never)", put: "Boolean(secret)" },
      "ms-read-as-seconds": { find: "((t as never) < 1e11 ? 1000 : 1)", put: "1000" },
      "facts-of-another-header": {
        find: "readSignature(headers, headerNames)",
        put: 'readSignature(headers, ["Wooshpay-Signature"])',
      },
      "clock-blamed-for-all": { find: "/header|json/.test(code)", put: "!code" },
      "no-word-of-what-is-allowed": {
        find: 'if (status === 405) headers.Allow = "POST";',
        put: "",
        killer: frameworks,
      },
      "any-method": { find: 'if (method !== "POST")', put: "if (!method)", killer: frameworks },
      "limit-of-ten-megabytes": { find: "bodyLimit = 1_048_576", put: "bodyLimit = 10_485_760" },
    }),
    ...inFile(`${folder}/options.ts`, `${folder}/options.test.ts`, {
      "options-of-any-kind": { find: "if (!holds(value) &&", put: "if (!value &&" },
      "options-of-any-name": { find: "if (!Object.hasOwn(checks, name))", put: "if (!name)" },
    }),
    ...inFile(`${folder}/body.ts`, web, {
      "limit-reached-counts-as-too-large": {
        find: "if (Number(length) > limit)",
        put: "if (Number(length) >= limit)",
        killer: receive,
      },
      "all-chunks-kept": {
        find: "if (size > limit) chunks.length = 0;\n      else chunks",
        put: "chunks",
        killer: node,
      },
      "chunks-not-behind-one-another": { find: "start += chunk.length;", put: "" },
    }),
    ...inFile(`${folder}/web.ts`, web, {
      "body-read-twice": { find: "request.bodyUsed || request.body?.locked", put: "false" },
      "rest-of-body-left-open": { find: "await reader.cancel().catch(() => {})", put: "undefined" },
      "announced-length-ignored": {
        find: 'checkLength(request.headers.get("Content-Length"), limit);',
        put: "",
      },
    }),
    ...inFile(`${folder}/node.ts`, frameworks, {
      "raw-body-of-parser-ignored": {
        find: "if (isRaw(request.rawBody)) return withinLimit(request.rawBody, limit);",
        put: "",
      },
      "stream-read-twice": {
        find: "!request.readableDidRead && !request.readableEnded",
        put: "true",
      },
      "parsed-body-written-again": {
        find: "if (!chunks && isRaw(request.body)) return withinLimit(request.body, limit);",
        put: "if (!chunks) return withinLimit(isRaw(request.body) ? request.body : JSON.stringify(request.body), limit);",
      },
      "body-looked-at-before-stream": {
        find: "if (!chunks && isRaw(request.body))",
        put: "if (isRaw(request.body))",
        killer: node,
      },
      "connection-cut-beyond-limit": {
        find: "collector.add(value);",
        put: "if (!collector.add(value)) {\n      await chunks.return?.();\n      return collector.bytes();\n    }",
        killer: node,
      },
      "second-answer-rejects": {
        find: "await report(error, { status: answer.status });",
        put: "throw error;",
        killer: node,
      },
    }),
    ...inFile(`${folder}/lambda.ts`, lambda, {
      "base64-not-decoded": {
        find: "isBase64Encoded ? decode(text as string) : text",
        put: "text",
      },
      "last-of-two-headers-wins": {
        find: "if (!names.has(entry[0].toLowerCase())) entries.push(entry);",
        put: "entries.unshift(entry);",
      },
      "balancer-without-description": { find: "...(isBalancer &&", put: "...(!isBalancer &&" },
      "lists-answered-with-single-headers": { find: "...(takesLists ?", put: "...(!takesLists ?" },
      "method-of-version-2-not-found": { find: "?? http?.method", put: "" },
    }),
  ],
};
