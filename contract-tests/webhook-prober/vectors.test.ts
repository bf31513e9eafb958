import { expect, test } from "vitest";
import { allCases } from "../../src/cli/webhooks/cases/index.js";
import { write } from "../../src/cli/webhooks/delivery.js";
import { verifyWebhook, type WebhookVerificationError } from "../../src/webhooks/index.js";
import { vectors } from "../support/vectors.js";
import { events } from "./checked.js";
import { secret } from "./endpoint.js";

const cases = allCases(events);

/** The invalid vectors that are delivered, by the case that delivers them. */
const delivered: Record<string, readonly string[]> = {
  "missing-header": ["no headers", "an empty header", "an empty signature", "no signature"],
  "other-header": ["the name that some public code uses", "the name of one translated page"],
  "malformed-header": [
    "nothing but the HMAC of the body",
    "no t",
    "no v1",
    "v0 instead of v1",
    "a t in digits outside ASCII",
    "63 hex digits",
    "32 hex digits, the first half of the right ones",
    "a letter that is no hex digit",
    "0x before the digits",
    "an empty v1",
    "two v1, neither of which can be read",
    "a wrong v1 beside one that cannot be read",
  ],
  "odd-header": [
    "names in upper case",
    "t twice, the same",
    "an empty t",
    "a negative t",
    "a t with a fraction",
    "a t with an exponent",
    "a t that is a date",
    "a t of 16 digits",
    "65 hex digits",
    "Base64 instead of hex",
    "semicolons instead of commas",
  ],
  "two-times": [
    "t twice, the second newer",
    "t twice, since the header came twice as entries",
    "t twice, since the header came twice as a list",
  ],
  forged: ["one digit differs, the last", "zeros"],
  "wrong-secret": ["secret of another endpoint", "neither of two secrets"],
  "secret-without-prefix": ["secret without its whsec_"],
  "decoded-secret": ["signed with the decoded secret"],
  "body-alone": ["t and the HMAC of the body alone"],
  "no-full-stop": ["no full stop between t and body"],
  "changed-body": ["body changed: amount"],
  rewritten: ["body serialised again", "body without its last line end"],
  "changed-time": [
    "t changed to a newer one",
    "t changed from seconds to milliseconds",
    "a right v1 for another t, two signatures",
  ],
  "too-old": ["1 ms after the default tolerance, t in seconds", "t of 0"],
  "too-old-milliseconds": ["1 ms after the default tolerance, t in milliseconds"],
  future: ["5 minutes and 1 ms ahead", "5 minutes and 1 ms ahead, t in milliseconds"],
  "no-json": [
    "an empty body",
    "HTML",
    "JSON that is cut off",
    "JSON and more",
    "null",
    "a string",
    "an array",
    "a number",
    "true",
    "bytes that are not UTF-8",
    "JSON in UTF-16",
  ],
};

/** The invalid vectors that are not delivered, by the reason. */
const leftOut: Record<string, readonly string[]> = {
  "An option of verifyWebhook, which no delivery shows.": [
    "the documented name while headerNames has another",
    "tolerance 0 and 1 ms old",
    "tolerance of 5 minutes and 1 ms more",
    "a wide tolerance does not reach into the future",
  ],
  "The endpoint's own secret or clock is wrong: the case signed, or empty-secret, fails then.": [
    "secret with a line end",
    "secret in quotation marks",
    "now in seconds by mistake",
    "an empty secret, with which anybody could sign",
    "an empty list of secrets",
    "one of the secrets is empty",
    "a secret of white space",
  ],
  "The body was parsed before: the case white-space fails then.": [
    "a parsed object (languages with types may rule this out)",
    "a parsed array",
    "no body at all",
    "an object that poses as bytes",
  ],
  "Two mistakes at once, of which the code tells one; the status is the same.": [
    "wrong signature and too old: the signature is told",
    "wrong signature and no JSON: the signature is told",
    "too old and no JSON: the age is told",
  ],
  "Nothing that goes over HTTP.": ["an empty list of values"],
};

const invalid = vectors.flatMap(({ description, expected }) =>
  "error" in expected ? [{ description, code: expected.error }] : [],
);

test("each invalid vector is delivered, or is left out for a reason", () => {
  const named = [...Object.values(delivered), ...Object.values(leftOut)].flat();
  expect(named.sort()).toEqual(invalid.map(({ description }) => description).sort());
});

test.each(Object.entries(delivered))("%s is refused as its vectors are", async (id, names) => {
  const one = cases.find((one) => one.id === id);
  if (!one) throw new Error(`no case ${id}`);
  const stationery = { secret, seed: 1, unit: "s", samples: byType() } as const;
  const codes = new Set<string | undefined>();
  for (const { headers, body } of await write(one, stationery)) {
    const reason = await verifyWebhook({ payload: body, headers, secret }).catch((error) => error);
    codes.add((reason as WebhookVerificationError).code);
  }
  const expected = invalid.filter(({ description }) => names.includes(description));
  expect(codes).toEqual(new Set(expected.map(({ code }) => code)));
});

test("what an endpoint has to take is what verifyWebhook takes", async () => {
  const right = cases.filter(({ expects }) => expects === "accepted" || expects === "once");
  expect(right.length).toBeGreaterThan(40);
  for (const unit of ["s", "ms"] as const)
    for (const one of right)
      for (const { headers, body } of await write(one, {
        ...{ secret, seed: 1, unit, samples: byType() },
      }))
        await expect(verifyWebhook({ payload: body, headers, secret })).resolves.toBeDefined();
});

test("the same seed gives the same events, and another one gives others", async () => {
  const idsOf = async (seed: number) => {
    const bodies = await Promise.all(
      cases.slice(0, 40).map((one) => write(one, { secret, seed, unit: "s", samples: byType() })),
    );
    return bodies.flat().map(({ body }) => /"id":\s*"(evt_\d+)"/.exec(`${Buffer.from(body)}`)?.[1]);
  };
  expect(await idsOf(7)).toEqual(await idsOf(7));
  const all = [...(await idsOf(7)), ...(await idsOf(8))];
  expect(new Set(all).size).toBe(all.length);
});

function byType() {
  return new Map(events.map((sample) => [sample.type, sample]));
}
