import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { signWebhook, verifyWebhook } from "./index.js";

const secret = "whsec_unitTestSecretNotReal0001";
const payload =
  '{"id":"evt_1000000000000000001","type":"payment_intent.succeeded","data":{"object":{}}}';

/** The same by node:crypto. */
function mac(timestamp: string, key = secret): string {
  return createHmac("sha256", key).update(`${timestamp}.${payload}`).digest("hex");
}

test("the current second by default, as in the samples", async () => {
  const before = Math.floor(Date.now() / 1000);
  const { signature } = await signWebhook({ payload, secret });
  const t = /^t=(\d+),v1=[\da-f]{64}$/.exec(signature)?.[1] ?? "";
  expect(Number(t)).toBeGreaterThanOrEqual(before);
  expect(Number(t)).toBeLessThanOrEqual(Date.now() / 1000);
  expect(signature).toBe(`t=${t},v1=${mac(t)}`);
});

test.for([
  [1_760_000_000, "1760000000"],
  [1_760_000_000_123, "1760000000123"],
  [1_760_000_000.9, "1760000000"],
] as const)("timestamp %d is written as %s", async ([timestamp, t]) => {
  const { signature } = await signWebhook({ payload, secret, timestamp });
  expect(signature).toBe(`t=${t},v1=${mac(t)}`);
});

test("each secret adds a signature", async () => {
  const secrets = [secret, "whsec_unitTestSecretNotReal0002"];
  const { signature } = await signWebhook({ payload, secret: secrets, timestamp: 1 });
  expect(signature).toBe(`t=1,v1=${mac("1")},v1=${mac("1", secrets[1])}`);
});

test("the headers are ready to be sent", async () => {
  const { signature, headers } = await signWebhook({ payload: Buffer.from(payload), secret });
  expect(headers).toEqual({ "Content-Type": "application/json", "Wooshpay-Signature": signature });
  const request = new Request("http://127.0.0.1", { method: "POST", headers, body: payload });
  expect(
    await verifyWebhook({ payload: await request.text(), headers: request.headers, secret }),
  ).toEqual(JSON.parse(payload));
});

test.for([
  ["empty_secret", { secret: "" }],
  ["parsed_body", { payload: JSON.parse(payload) }],
] as const)("%s", async ([code, mistake]) => {
  await expect(signWebhook({ payload, secret, ...mistake })).rejects.toMatchObject({ code });
});
