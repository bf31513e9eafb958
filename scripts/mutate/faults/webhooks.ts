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
        find: 'if (await crypto.subtle.verify("HMAC", await keyOf(secret), mac, bytes)) return;',
        put: 'const made = new Uint8Array(await crypto.subtle.sign("HMAC", await keyOf(secret), bytes));\n      if (made.join() === mac.join()) return;',
        killer: "src/webhooks/constant-time.test.ts",
      },
      "any-signature": {
        find: "mac, bytes)) return;",
        put: "mac, bytes)) return;\n      else return;",
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
      "age-not-checked": { find: "checkAge(Number(timestamp), tolerance, now);", put: "" },
      "age-before-signature": {
        find: "await checkSignatures(signatures, secrets, bytes);\n  checkAge(Number(timestamp), tolerance, now);",
        put: "checkAge(Number(timestamp), tolerance, now);\n  await checkSignatures(signatures, secrets, bytes);",
        killer: vectors,
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
      "seconds-as-ms": { find: "(timestamp < 1e11 ? 1000 : 1)", put: "1" },
      "future-accepted": {
        find: "if (age < -300_000)",
        put: "if (age < -300_000_000)",
        killer: vectors,
      },
      "no-clock-accepts-all": { find: "if (!(age <= tolerance))", put: "if (age > tolerance)" },
      "event-without-type": {
        find: ' && typeof event.type === "string"',
        put: "",
        killer: vectors,
      },
      "body-of-other-bytes": {
        find: "bytes.subarray(timestamp.length + 1)",
        put: "bytes.subarray(timestamp.length)",
      },
    }),
    ...inFile("src/webhooks/header.ts", verify, {
      "signature-header-renamed": { find: "/^wooshpay-signature$/i", put: "/^woosh-signature$/i" },
      "header-in-one-case": { find: "/^wooshpay-signature$/i", put: "/^wooshpay-signature$/" },
      "any-number-of-signatures": { find: "{0,15}$/i", put: "*$/i", killer: vectors },
      "short-signature": { find: "/^[\\da-f]{64}(", put: "/^[\\da-f]{2,64}(", killer: vectors },
      "two-timestamps": { find: 'valuesOf("t=").join()', put: '(valuesOf("t=")[0] ?? "")' },
      "other-version-of-signature": { find: 'valuesOf("v1=")', put: 'valuesOf("v0=")' },
    }),
    ...inFile("src/webhooks/hmac.ts", verify, {
      "empty-secret": {
        find: "!secrets.length || secrets.some((value) => !value?.trim())",
        put: "!secrets.length",
      },
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
      "same-owner-for-all": { find: "crypto.randomUUID()", put: '"owner"' },
    }),
    ...inFile("src/webhooks/memory-event-store.ts", deduplicate, {
      "store-without-limit": { find: "entries.size < maxEntries &&", put: "" },
      "expired-still-known": {
        find: "if (entry && entry.expires > Date.now())",
        put: "if (entry)",
      },
      "released-by-anybody": { find: "if (entries.get(id)?.owner === owner)", put: "" },
    }),
  ],
};
