import type { Delivery, Signed, WebhookCase } from "../case.js";
import { delivery, elements, sense, several, signature } from "./evidence.js";

/** A signature that has the right form and comes from nobody who knows the secret. */
const zeros = "0".repeat(64);
const encoder = new TextEncoder();

const malformed: Record<string, (signed: Signed) => string> = {
  "nothing but the signature": ({ v1 }) => v1,
  "no t": ({ v1 }) => `v1=${v1}`,
  "no v1": ({ t }) => `t=${t}`,
  "v0 instead of v1": ({ t, v1 }) => `t=${t},v0=${v1}`,
  "an empty v1": ({ t }) => `t=${t},v1=`,
  "63 hex digits": ({ t, v1 }) => `t=${t},v1=${v1.slice(0, 63)}`,
  "the first half of the digits": ({ t, v1 }) => `t=${t},v1=${v1.slice(0, 32)}`,
  "a letter that is no hex digit": ({ t, v1 }) => `t=${t},v1=${v1.slice(0, 63)}g`,
  "0x before the digits": ({ t, v1 }) => `t=${t},v1=0x${v1.slice(0, 62)}`,
  "two v1 that cannot be read": ({ t, v1 }) => `t=${t},v1=none,v1=${v1.slice(0, 63)}`,
  "one v1 that cannot be read, and one of zeros": ({ t }) => `t=${t},v1=none,v1=${zeros}`,
  "digits outside ASCII": ({ t, v1 }) => `t=${wide(t)},v1=${v1}`,
};

const odd: Record<string, (signed: Signed) => string> = {
  "names in upper case": ({ t, v1 }) => `T=${t},V1=${v1}`,
  "semicolons instead of commas": ({ t, v1 }) => `t=${t};v1=${v1}`,
  "Base64 instead of hex": ({ t, v1 }) => `t=${t},v1=${base64(v1)}`,
  "65 hex digits": ({ t, v1 }) => `t=${t},v1=${v1}0`,
  "t twice, the same": ({ t, v1 }) => `t=${t},t=${t},v1=${v1}`,
  "an empty t": (signed) => signedAs(signed, ""),
  "a negative t": (signed) => signedAs(signed, `-${signed.t}`),
  "a t with a fraction": (signed) => signedAs(signed, `${signed.t}.5`),
  "a t with an exponent": (signed) => signedAs(signed, "176e7"),
  "a t that is a date": (signed) => signedAs(signed, "2025-10-09T08:53:20Z"),
  "a t of 16 digits": (signed) => signedAs(signed, signed.t.padEnd(16, "0")),
};

/** Cases about the header and the signature. */
export const signatureCases: readonly WebhookCase[] = [
  {
    id: "signed",
    sends: "an event, rightly signed",
    expects: "accepted",
    because: "A delivery that is signed with the endpoint's secret has to be taken.",
    evidence: signature,
    deliveries: [{}],
    handled: { from: 0, to: 0, times: 1 },
    harm: {
      lost: "It says that it has the event, and does nothing with it: a paid order is lost.",
    },
    remedy: "secret",
    remedies: { lost: "handle", repeated: "handle" },
    follows: {
      "secret-without-prefix": "any",
      "decoded-secret": "any",
      "empty-secret": "any",
      "body-alone": "any",
      "other-header": "any",
    },
  },
  {
    id: "seconds",
    sends: "the same with t in seconds",
    expects: "accepted",
    because: "The samples of the pages have t in seconds.",
    evidence: { ...signature, level: "partial" },
    contradictions: ["webhook-timestamp-unit"],
    questions: ["events-signature-timestamp"],
    deliveries: [{ unit: "s" }],
    remedy: "unit",
    follows: { signed: "any" },
  },
  {
    id: "milliseconds",
    sends: "the same with t in milliseconds",
    expects: "accepted",
    because: "All other times of the API are milliseconds, and no page shows a real delivery.",
    evidence: { ...signature, level: "inferred" },
    contradictions: ["webhook-timestamp-unit"],
    questions: ["events-signature-timestamp"],
    deliveries: [{ unit: "ms" }],
    remedy: "unit",
    follows: { signed: "any" },
  },
  {
    id: "header-case",
    sends: "the header's name in lower and in upper case",
    expects: "accepted",
    because: "Names of HTTP headers have no case, and proxies change it.",
    evidence: sense,
    contradictions: ["webhook-header-name"],
    deliveries: [
      { name: "lower case", headerName: "wooshpay-signature" },
      { name: "upper case", headerName: "WOOSHPAY-SIGNATURE" },
    ],
    remedy: "header",
  },
  {
    id: "other-elements",
    sends: "elements of other names beside t and v1",
    expects: "accepted",
    because: "Every element besides t and v1 is to be ignored.",
    evidence: elements,
    contradictions: ["webhook-signature-elements"],
    deliveries: [{ header: ({ t, v1 }) => [`t=${t},v0=${zeros},v1=${v1}`] }],
    harm: { refused: "The day WooshPay adds an element, every event is refused and lost." },
    remedy: "header",
  },
  {
    id: "first-of-two",
    sends: "two v1, of which the first is right",
    expects: "accepted",
    because: "While a secret is replaced there are two signatures, and either may match.",
    evidence: several,
    questions: ["events-several-signatures"],
    deliveries: [{ header: ({ t, v1 }) => [`t=${t},v1=${v1},v1=${zeros}`] }],
    harm: { refused: "While the secret is replaced, every event is refused and lost." },
    remedy: "header",
    follows: { "other-elements": "same" },
  },
  {
    id: "second-of-two",
    sends: "two v1, of which the second is right",
    expects: "accepted",
    because: "While a secret is replaced there are two signatures, and either may match.",
    evidence: several,
    questions: ["events-several-signatures"],
    deliveries: [{ header: ({ t, v1 }) => [`t=${t},v1=${zeros},v1=${v1}`] }],
    harm: { refused: "While the secret is replaced, every event is refused and lost." },
    remedy: "header",
    follows: { "other-elements": "same" },
  },
  refusal("forged", "a signature of the right form that nobody made with the secret", {
    deliveries: named({
      zeros: ({ t }) => `t=${t},v1=${zeros}`,
      "the right one but for its last digit": ({ t, v1 }) => `t=${t},v1=${otherEnd(v1)}`,
    }),
    handled: { from: 0, to: 1, times: 0 },
    harm: {
      accepted: "Whoever knows the address can report payments: goods go out unpaid.",
      handled:
        "Whoever knows the address can report payments, and they are handled: goods go out unpaid.",
      unhandled: "It answers before it verifies: an event that then fails never comes again.",
    },
    follows: { "refusal-status": "same", "answers-early": "same" },
  }),
  {
    id: "refusal-status",
    sends: "a forged delivery, for the status of its refusal",
    expects: "answered",
    because: "A refusal is the sender's fault, and 5xx says that the receiver broke.",
    evidence: sense,
    deliveries: [{ header: ({ t }) => [`t=${t},v1=${zeros}`] }],
    harm: {
      errored: "Anybody can fill your error log and your alarms; real failures drown in them.",
    },
    remedy: "comparison",
    when: "always",
  },
  refusal("missing-header", "no signature", {
    deliveries: [
      { name: "no header", header: () => [] },
      { name: "an empty header", header: () => [""] },
    ],
  }),
  refusal("malformed-header", "headers that hold no right signature in the right form", {
    deliveries: named(malformed),
    harm: {
      accepted:
        "A part of a signature is enough, or none: it can be guessed, and payments be made up.",
      errored: "Anybody can make it fail, and fill your error log and your alarms.",
    },
    remedy: "comparison",
  }),
  {
    id: "odd-header",
    sends: "rightly signed, in another form than the documented one",
    expects: "answered",
    because: "It does no harm to take it or to refuse it, but it must not break the endpoint.",
    evidence: sense,
    contradictions: ["webhook-signature-encoding"],
    questions: ["events-signature-encoding"],
    deliveries: named(odd),
    remedy: "comparison",
    follows: { "refusal-status": "same", "malformed-header": "same" },
  },
  refusal("wrong-secret", "signed with the secret of another endpoint", {
    deliveries: [
      {
        header: ({ t, sign }) => [`t=${t},v1=${sign({ secret: "whsec_ofAnotherEndpoint" })}`],
      },
    ],
  }),
  refusal("empty-secret", "signed with an empty secret, with which anybody can sign", {
    deliveries: [{ header: ({ t, sign }) => [`t=${t},v1=${sign({ secret: "" })}`] }],
    harm: {
      accepted: "The endpoint has no secret: anybody can sign, and what WooshPay signs is refused.",
    },
    remedy: "secret",
  }),
  refusal("body-alone", "the signature of the body alone, without t", {
    deliveries: [{ header: ({ t, body, sign }) => [`t=${t},v1=${sign({ whole: body })}`] }],
    harm: {
      accepted:
        "t is not signed: a delivery that was caught can be replayed with a new t for ever.",
    },
    remedy: "verify",
  }),
  refusal("no-full-stop", "t and the body signed without the full stop between them", {
    deliveries: [
      {
        header: ({ t, body, sign }) => [
          `t=${t},v1=${sign({ whole: Buffer.concat([encoder.encode(t), body]) })}`,
        ],
      },
    ],
    remedy: "verify",
  }),
  refusal("changed-time", "another t than the signed one", {
    deliveries: named({
      "one second later": ({ t, v1 }) => `t=${Number(t) + 1},v1=${v1}`,
      "in the other unit": ({ t, v1 }) =>
        `t=${t.length > 11 ? t.slice(0, -3) : `${t}000`},v1=${v1}`,
      "one second later, and a second v1": ({ t, v1 }) => `t=${Number(t) + 1},v1=${v1},v1=${zeros}`,
    }),
    harm: { accepted: "A delivery that was caught can be replayed with a new t for ever." },
  }),
  diagnosis(
    "secret-without-prefix",
    "signed with the secret without its whsec_",
    ({ t, secret, sign }) => `t=${t},v1=${sign({ secret: secret.replace(/^whsec_/, "") })}`,
  ),
  diagnosis(
    "decoded-secret",
    "signed with the decoded secret",
    ({ t, secret, sign }) =>
      `t=${t},v1=${sign({ secret: Buffer.from(secret.replace(/^whsec_/, ""), "base64") })}`,
  ),
  {
    ...diagnosis(
      "other-header",
      "the signature under X-Wooshpay-Signature or Signature",
      ({ t, v1 }) => `t=${t},v1=${v1}`,
    ),
    deliveries: [
      { name: "X-Wooshpay-Signature", headerName: "X-Wooshpay-Signature" },
      { name: "Signature", headerName: "Signature" },
    ],
    contradictions: ["webhook-header-name"],
    remedy: "header",
  },
];

/** A case of what nobody but WooshPay may be able to send. */
export function refusal(
  id: string,
  sends: string,
  more: Partial<WebhookCase> & Pick<WebhookCase, "deliveries">,
): WebhookCase {
  return {
    id,
    sends,
    expects: "refused",
    because: "Only the signature tells that a delivery comes from WooshPay.",
    evidence: signature,
    remedy: "verify",
    when: "always",
    ...more,
    follows: { "refusal-status": "same", forged: "same", ...more.follows },
  };
}

function diagnosis(id: string, sends: string, header: (signed: Signed) => string): WebhookCase {
  return {
    ...refusal(id, sends, { deliveries: [{ header: (signed) => [header(signed)] }] }),
    contradictions: ["webhook-secret-form"],
    questions: ["webhook-endpoints-secret-form"],
    evidence: delivery,
    because: "WooshPay signs otherwise, and what it sends is refused.",
    harm: { accepted: "Every event is refused and lost after 72 hours." },
    remedy: "secret",
    when: "diagnosis",
  };
}

function named(headers: Record<string, (signed: Signed) => string>): Delivery[] {
  return Object.entries(headers).map(([name, header]) => ({
    name,
    header: (signed) => [header(signed)],
  }));
}

function signedAs({ sign }: Signed, t: string): string {
  return `t=${t},v1=${sign({ t })}`;
}

function otherEnd(hex: string): string {
  return `${hex.slice(0, -1)}${hex.endsWith("0") ? "1" : "0"}`;
}

function base64(hex: string): string {
  return Buffer.from(hex, "hex").toString("base64");
}

// Full-width digits, which some readers of numbers take for digits.
function wide(digits: string): string {
  return digits.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
}
