import { Status, secret } from "./endpoint.js";
import { but, type WrongEndpoint } from "./wrong-endpoint.js";
import { startParsed } from "./wrong-programs.js";

/** Endpoints that verify wrongly, by the mistake. */
export const wrongSignatures: Record<string, WrongEndpoint> = {
  "JSON parsed before it is verified": { start: startParsed, found: ["white-space"] },
  "nothing verified": {
    start: but(() => ({ isVerified: false })),
    found: ["forged"],
  },
  "only the length of v1 compared": {
    start: but(() => ({ matches: (given) => given.length === 64 })),
    found: ["forged"],
  },
  "verified only where there is a header": {
    start: but((right) => ({
      header: (request) => right.header(request) || "t=1,v1=none",
      age: (t, event) => (t === "1" ? 0 : right.age(t, event)),
      matches: (given, expected) => given === "none" || right.matches(given, expected),
    })),
    // It also takes the word that stands for a missing signature from whoever sends it.
    found: ["missing-header", "malformed-header"],
  },
  "the beginning of a signature compared": {
    start: but(() => ({ matches: (given, right) => right.startsWith(given) })),
    found: ["malformed-header"],
  },
  "unequal lengths thrown as a failure": {
    start: but(() => ({
      matches(given, right) {
        if (given.length !== right.length) throw new RangeError("not the same length");
        return given === right;
      },
    })),
    found: ["malformed-header"],
  },
  "the body signed without t": {
    start: but((right) => ({
      matches: (given, expected) => right.matches(given, expected),
      signed: (_t, raw) => raw,
    })),
    found: ["body-alone"],
  },
  "the secret without whsec_": {
    start: but(() => ({ key: secret.replace("whsec_", "") })),
    found: ["secret-without-prefix"],
  },
  "a variable that is not set": {
    start: but(() => ({ key: "" })),
    found: ["empty-secret"],
  },
  "another header": {
    start: but(() => ({
      header: ({ headers }) => String(headers["x-wooshpay-signature"] ?? ""),
    })),
    found: ["other-header"],
  },
  "the secret of another endpoint": {
    start: but(() => ({ key: "whsec_testOfAnotherNotReal0002" })),
    found: ["signed"],
  },
  "a header in one case only": {
    start: but(() => ({
      header({ rawHeaders }) {
        const at = rawHeaders.indexOf("Wooshpay-Signature");
        return at < 0 ? "" : String(rawHeaders[at + 1]);
      },
    })),
    found: ["header-case"],
  },
  "a pattern for t and one v1": {
    start: but(() => ({
      parse(header) {
        const [, t, v1] = /^t=(\d+),v1=(\w+)$/.exec(header) ?? [];
        if (!t || !v1) throw new Status(400);
        return { t, signatures: [v1] };
      },
    })),
    found: ["other-elements"],
  },
  "only the first v1 looked at": {
    start: but((right) => ({
      parse(header) {
        const { t, signatures } = right.parse(header);
        return { t, signatures: signatures.slice(0, 1) };
      },
    })),
    found: ["second-of-two"],
  },
  "the last v1 looked at, as of an object": {
    start: but((right) => ({
      parse(header) {
        const { t, signatures } = right.parse(header);
        return { t, signatures: signatures.slice(-1) };
      },
    })),
    found: ["first-of-two"],
  },
  "the first t signed, the last t judged": {
    start: but(() => ({
      parse(header) {
        const values = header.split(",").map((part) => part.split("="));
        const of = (name: string) =>
          values.flatMap(([key, value = ""]) => (key?.trim() === name ? [value] : []));
        if (!/^\d+$/.test(of("t").join(""))) throw new Status(400);
        return { t: of("t").join(), signatures: of("v1") };
      },
      signed: (t, raw) => Buffer.concat([Buffer.from(`${t.split(",")[0]}.`), raw]),
      age: (t) =>
        Date.now() / 1000 -
        Number(t.split(",").at(-1)) / (t.length > 11 && t.length < 21 ? 1000 : 1),
    })),
    found: ["two-times"],
  },
};
