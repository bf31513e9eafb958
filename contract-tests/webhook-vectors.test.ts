import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import {
  isIncompleteEvent,
  type MissingMember,
  type VerifyWebhookOptions,
  verifyWebhook,
  type WebhookErrorCode,
  type WebhookHeaders,
} from "../src/webhooks/index.js";
import { type Vector, vectors } from "./support/vectors.js";

/** Codes of vectors whose signature is right and in which something else is wrong. */
const signedCodes: (WebhookErrorCode | undefined)[] = ["too_old", "in_the_future", "invalid_json"];

test.for(titled(vectors))("%s", async ([, vector]) => {
  const { secret, headers, headerNames, signature, now, tolerance } = vector;
  const code = codeOf(vector);
  const payload = vector.payloadBase64 === undefined ? vector.payload : bodyOf(vector);
  const common = { payload: payload as string, secret, now, tolerance };
  const options: VerifyWebhookOptions = headers
    ? { ...common, headers: headers as WebhookHeaders, headerNames }
    : { ...common, signature };
  if (code) await expect(verifyWebhook(options)).rejects.toMatchObject({ code });
  else {
    const body = JSON.parse(bodyOf(vector).toString().replace("\uFEFF", ""));
    const event = await verifyWebhook(options);
    const incomplete = isIncompleteEvent(event);
    expect(incomplete ? event.body : event).toEqual(body);
    expect(incomplete ? event.missing : undefined).toEqual(missingIn(vector));
  }
});

test.for(titled(vectors.filter((vector) => isSigned(vector) !== undefined)))(
  "node:crypto agrees on %s",
  ([, vector]) => {
    const signatures = elementsOf(vector, "v1")
      .map((value) => value.toLowerCase())
      .filter((value) => /^[\da-f]{64}$/.test(value));
    const [t = ""] = elementsOf(vector, "t");
    const expected = [vector.secret]
      .flat()
      .map((key) => createHmac("sha256", key).update(`${t}.`).update(bodyOf(vector)).digest("hex"));
    expect(expected.some((hex) => signatures.includes(hex))).toBe(isSigned(vector));
  },
);

test("bodies lack each member, alone and with others, and nothing", () => {
  const missing = vectors.map((vector) => missingIn(vector)?.join());
  for (const members of [undefined, "id", "type", "data", "id,data", "type,data", "id,type,data"])
    expect(missing).toContain(members);
});

test("there are at least 12 valid vectors, 24 invalid ones, and one per code", () => {
  const errors = vectors.flatMap((vector) => codeOf(vector) ?? []);
  expect(vectors.length - errors.length).toBeGreaterThanOrEqual(12);
  expect(errors.length).toBeGreaterThanOrEqual(24);
  const codes: Record<WebhookErrorCode, true> = {
    missing_header: true,
    malformed_header: true,
    no_matching_signature: true,
    too_old: true,
    in_the_future: true,
    parsed_body: true,
    empty_secret: true,
    invalid_json: true,
  };
  expect(new Set(errors)).toEqual(new Set(Object.keys(codes)));
});

test("no two vectors have the same description", () => {
  const descriptions = vectors.map(({ description }) => description);
  expect(descriptions).toEqual([...new Set(descriptions)]);
});

function titled(list: Vector[]): [string, Vector][] {
  return list.map((vector) => [`${codeOf(vector) ?? "valid"}: ${vector.description}`, vector]);
}

function codeOf({ expected }: Vector): WebhookErrorCode | undefined {
  return "error" in expected ? expected.error : undefined;
}

function missingIn({ expected }: Vector): MissingMember[] | undefined {
  return "missing" in expected ? expected.missing : undefined;
}

/** Whether a vector says that its signature is right; undefined where it says nothing of it. */
function isSigned(vector: Vector): boolean | undefined {
  const code = codeOf(vector);
  if (!code || signedCodes.includes(code)) return true;
  return code === "no_matching_signature" ? false : undefined;
}

function bodyOf({ payload, payloadBase64 }: Vector): Buffer {
  return payloadBase64 === undefined
    ? Buffer.from(String(payload))
    : Buffer.from(payloadBase64, "base64");
}

function elementsOf(vector: Vector, name: string): string[] {
  const { headers, headerNames = ["Wooshpay-Signature"], signature } = vector;
  const entries = Array.isArray(headers) ? headers : Object.entries(headers ?? {});
  const values = headerNames.flatMap((wanted) =>
    entries.filter(([key, value]) => value && key.toLowerCase() === wanted.toLowerCase()),
  );
  return String(values[0]?.[1] ?? signature)
    .split(",")
    .map((element) => element.trim())
    .flatMap((element) => (element.startsWith(`${name}=`) ? [element.slice(name.length + 1)] : []));
}
