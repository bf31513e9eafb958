import { type Area, inFile } from "../fault.js";

const verify = "src/webhooks/verify.test.ts";
const vectors = "contract-tests/webhook-vectors.test.ts";
const deduplicate = "src/webhooks/deduplicate.test.ts";

/** Faults of the webhooks: signatures, their age, deliveries that come twice. */
export const webhooks: Area = {
  name: "webhooks",
  faults: [
    ...inFile("src/webhooks/verify.ts", verify, {
      "signature-compared-as-text": {
        find: 'if (await crypto.subtle.verify("HMAC", key, await shorten(signature), signed)) return;',
        put: 'if (String(new Uint8Array(await crypto.subtle.sign("HMAC", key, bytes))) === String(signature)) return;',
        killer: "src/webhooks/constant-time.test.ts",
      },
      "any-signature": {
        find: "signed)) return;",
        put: "signed)) return;\n      else return;",
      },
      "first-secret-only": {
        find: "for (const secret of secrets)",
        put: "for (const secret of secrets.slice(0, 1))",
        killer: vectors,
      },
      "first-signature-only": {
        find: "for (const signature of signatures)",
        put: "for (const signature of signatures.slice(0, 1))",
        killer: vectors,
      },
      "body-hashed-for-each-signature": {
        find: 'signatures[1] ? crypto.subtle.sign("HMAC", key, data) : data',
        put: "data",
      },
      "age-not-checked": { find: "if (!(age <= tolerance))", put: "if (Number.isNaN(age))" },
      "age-before-signature": {
        find: "await checkSignatures(signatures as BufferSource[], secrets, bytes);",
        put: 'if (now - 1000 * Number(timestamp) > tolerance)\n    throw new WebhookVerificationError("too_old", "check the clock");\n  await checkSignatures(signatures as BufferSource[], secrets, bytes);',
        killer: vectors,
      },
      "signature-header-renamed": {
        find: 'headerNames = ["Wooshpay-Signature"]',
        put: 'headerNames = ["Woosh-Signature"]',
      },
      "tolerance-of-five-minutes": {
        find: "tolerance = 259_500_000",
        put: "tolerance = 300_000",
        killer: vectors,
      },
      "tolerance-of-a-month": {
        find: "tolerance = 259_500_000",
        put: "tolerance = 2_595_000_000",
        killer: vectors,
      },
      "negative-tolerance": { find: "if (!(tolerance >= 0))", put: "if (tolerance === undefined)" },
      "seconds-as-ms": { find: "((timestamp as never) < 1e11 ? 1000 : 1)", put: "1" },
      "white-space-not-told": { find: "/\\s/.test(secrets as never)", put: "secrets.length === 0" },
      "told-to-trim-what-is-trimmed": { find: "/\\s/.test(secrets as never)", put: "secrets[0]" },
      "future-accepted": {
        find: "if (age < -300_000)",
        put: "if (age < -300_000_000)",
        killer: vectors,
      },
      "age-not-told": { find: '"too_old", `', put: '"too_old", `not ' },
      "future-told-as-past": { find: "{-age}", put: "{age}" },
      "no-clock-accepts-all": { find: "if (!(age <= tolerance))", put: "if (age > tolerance)" },
      "body-of-other-bytes": {
        find: "bytes.subarray(timestamp.length + 1)",
        put: "bytes.subarray(timestamp.length)",
      },
    }),
    ...inFile("src/webhooks/event.ts", verify, {
      "incomplete-taken-for-whole": { find: "if (!missing[0])", put: "if (missing)" },
      "empty-id-taken-for-one": { find: "!value[name] ||", put: "", killer: vectors },
      "data-without-object": {
        find: "||\n      lackingIn(value[name] as Members, sample[name] as Members)[0]",
        put: "",
      },
      "list-taken-for-event": {
        find: "if (tagOf(body) !== tagOf(empty))",
        put: "if (!body)",
        killer: vectors,
      },
    }),
    ...inFile("src/webhooks/header.ts", verify, {
      "header-in-one-case": {
        find: "entry[0].toLowerCase() === name.toLowerCase()",
        put: "entry[0] === name",
      },
      "names-that-are-there-not-told": { find: "entries.map((entry) => entry[0])", put: "[]" },
      "short-signature": { find: "([\\da-f]{64})", put: "([\\da-f]{2,64})", killer: vectors },
      "two-timestamps": {
        find: "valuesOf(/^t=(.*)/).join()",
        put: '(valuesOf(/^t=(.*)/)[0] ?? "")',
      },
      "other-version-of-signature": { find: "/^v1=", put: "/^v0=" },
    }),
    ...inFile("src/webhooks/hmac.ts", verify, {
      "empty-secret": {
        find: "!secrets.length || secrets.some((value) => !value?.trim?.())",
        put: "!secrets.length",
      },
      "secret-of-any-kind": { find: "!value?.trim?.()", put: "!value" },
      "signed-without-full-stop": { find: "}.`);", put: "}`);" },
      "signed-with-sha-1": { find: 'hash: "SHA-256"', put: 'hash: "SHA-1"' },
      "keys-kept-for-ever": {
        find: "if (keys.size > 31) keys.clear();",
        put: "",
        reason:
          "A leak of some hundred bytes for each secret; no behaviour shows it short of measuring memory.",
      },
    }),
    ...inFile("src/webhooks/sign.ts", "src/webhooks/sign.test.ts", {
      "signs-without-padding": { find: '.padStart(2, "0")', put: "" },
      "signs-in-ms": { find: "Date.now() / 1000", put: "Date.now()" },
      "signs-under-another-header": {
        find: '"Wooshpay-Signature": signature',
        put: '"WooshPay-Sign": signature',
      },
    }),
    ...inFile("src/webhooks/deduplicate.ts", deduplicate, {
      "forgotten-too-early": { find: "ttl = 519_000_000", put: "ttl = 51_900_000" },
      "lease-of-a-second": { find: "lease = 300_000", put: "lease = 1_000" },
      "failed-counts-as-handled": {
        find: "await store.release(id, owner);",
        put: "await store.confirm(id, ttl);",
      },
      "handled-not-remembered": {
        find: "await store.confirm(id, ttl);",
        put: "await store.release(id, owner);",
      },
      "handler-error-swallowed": { find: "throw error;", put: "" },
      "id-of-caller-ignored": {
        find: "(event, handler, id = event.id)",
        put: "(event, handler, _id, id = event.id)",
      },
      "same-owner-for-all": { find: "crypto.randomUUID()", put: '"owner"' },
    }),
    ...inFile("src/webhooks/memory-event-store.ts", deduplicate, {
      "store-without-limit": { find: "entries.size < maxEntries &&", put: "" },
      "expired-still-known": {
        find: "&& entry.expires > Date.now()",
        put: "",
      },
      "owner-waits-for-itself": { find: "entry.owner !== owner &&", put: "" },
      "released-by-anybody": { find: "if (entries.get(id)?.owner === owner)", put: "" },
    }),
  ],
};
